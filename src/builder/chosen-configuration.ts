import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parts, type Part} from '../source/options.js';
import {fromFragment, toFragment, usualConfiguration, type Configuration} from './configuration.js';
import type {Drafts} from './form/look-fields.js';

/** Keeps what a reader has chosen, in the page's address as well, and follows when that changes. */
export class ChosenConfiguration implements ReactiveController {
  configuration = usualConfiguration;

  /** All parts in the order of the list, those that are left out among them. */
  order: readonly Part[] = parts;

  drafts: Drafts = {};

  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this._read);
    this._read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this._read);
  }

  readonly change = (changes: Partial<Configuration>): void => {
    this.configuration = {...this.configuration, ...changes};
    writeFragment(toFragment(this.configuration));
    this._host.requestUpdate();
  };

  readonly changeDrafts = (drafts: Drafts): void => {
    this.drafts = drafts;
    this._host.requestUpdate();
  };

  readonly reorder = (order: readonly Part[]): void => {
    this.order = order;
    const {show} = this.configuration;
    this.change({show: order.filter((part) => show.includes(part))});
  };

  readonly reset = (): void => {
    writeFragment('');
    this._read();
  };

  private readonly _read = (): void => {
    this.configuration = fromFragment(location.hash);
    const {show} = this.configuration;
    this.order = [...show, ...parts.filter((part) => !show.includes(part))];
    this.drafts = {};
    this._host.requestUpdate();
  };
}

/** Replaces the page's fragment, without a step in its history for each. */
function writeFragment(fragment: string): void {
  history.replaceState(history.state, '', fragment || location.pathname + location.search);
}
