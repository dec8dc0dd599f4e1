import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parts, type Part} from '../source/options.js';
import {fromFragment, toFragment, usualConfiguration, type Configuration} from './configuration.js';
import type {Drafts} from './form/look-fields.js';
import {PageFragment} from './page-fragment.js';

/** Keeps what a reader has chosen, in the page's address as well, and follows when that changes. */
export class ChosenConfiguration implements ReactiveController {
  /** What is chosen now. */
  configuration = usualConfiguration;

  /** All parts in the order of the list, those that are left out among them. */
  order: readonly Part[] = parts;

  /** What stands in fields, and does not count. */
  drafts: Drafts = {};

  private readonly _fragment = new PageFragment();
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this._read);
    addEventListener('pagehide', this._fragment.flush);
    this._read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this._read);
    removeEventListener('pagehide', this._fragment.flush);
    this._fragment.flush();
  }

  /** Chooses something else in some respects. */
  readonly change = (changes: Partial<Configuration>): void => {
    this.configuration = {...this.configuration, ...changes};
    this._fragment.write(toFragment(this.configuration));
    this._host.requestUpdate();
  };

  /** Keeps what fields hold meanwhile. */
  readonly changeDrafts = (drafts: Drafts): void => {
    this.drafts = drafts;
    this._host.requestUpdate();
  };

  /** Puts all parts into another order, and those that are shown with them. */
  readonly reorder = (order: readonly Part[]): void => {
    this.order = order;
    const {show} = this.configuration;
    this.change({show: order.filter((part) => show.includes(part))});
  };

  /** Goes back to what nobody has chosen. */
  readonly reset = (): void => {
    this._fragment.write('');
    this._begin(usualConfiguration);
  };

  private readonly _read = (): void => {
    this._fragment.forget();
    this._begin(fromFragment(location.hash));
  };

  private _begin(configuration: Configuration): void {
    this.configuration = configuration;
    const {show} = configuration;
    this.order = [...show, ...parts.filter((part) => !show.includes(part))];
    this.drafts = {};
    this._host.requestUpdate();
  }
}
