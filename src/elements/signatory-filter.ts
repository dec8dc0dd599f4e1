import type {FoundWall} from '../render/card-model.js';
import {finder} from '../statement/find.js';
import type {SignatoryView} from '../statement/view.js';
import {nextTask} from './next-task.js';
import {SignatoryWall, type WallHost} from './signatory-wall.js';

/** How long to search at a time: a slow phone still paints in between, and takes in what is typed. */
const milliseconds = 8;

/**
 * Finds the signatories that a reader looks for. The first time, thousands are searched in several tasks;
 * what is on show stays until all have been.
 */
export class SignatoryFilter {
  private readonly _host: WallHost;
  private readonly _wall: SignatoryWall;
  private _signatories: readonly SignatoryView[] = [];
  private _found: readonly SignatoryView[] | undefined;
  /** What is in the fields: a name, and a country where there are several. */
  private _wanted: readonly string[] = [];

  constructor(host: WallHost, updateNow: () => void) {
    this._host = host;
    this._wall = new SignatoryWall(host, updateNow);
  }

  /**
   * To be told before each rendering.
   *
   * @param signatories Among these is searched. In others than before, for what is in the fields: also
   *   in those that a server has rendered.
   * @param basis All else that a slice is rendered by.
   * @returns What to show in the place of all; nothing while nothing is looked for.
   */
  prepare(signatories: readonly SignatoryView[], basis: string): FoundWall | undefined {
    if (signatories !== this._signatories) {
      this._signatories = signatories;
      this._wanted = this._typed();
      if (this._wanted.length > 0) void this._find();
      else this._found = undefined;
    }
    const found = this._found;
    if (!found) return undefined;
    this._wall.prepare(found, basis, found.length);
    const {slices, keptSlices, showAll} = this._wall;
    return {signatories: found, slices, keptSlices, showAll};
  }

  /** To be told after each rendering: fields may be new, and countries in another order. */
  restore(): void {
    this._fields().forEach((field, index) => {
      const value = this._wanted[index] ?? '';
      if (field.value !== value) field.value = value;
    });
  }

  /** Looks for what is typed or chosen; with the focus, goes through the names ahead of the first letter. */
  readonly search = ({type}: Event): void => {
    if (type === 'input') this._wanted = this._typed();
    void this._find();
  };

  private async _find(): Promise<void> {
    const wanted = this._wanted;
    const [name = '', country = ''] = wanted;
    const isWanted = finder(name, country);
    const found: SignatoryView[] = [];
    let end = Date.now() + milliseconds;
    for (const signatory of this._signatories) {
      if (Date.now() > end) {
        await nextTask();
        if (wanted !== this._wanted) return;
        end = Date.now() + milliseconds;
      }
      if (isWanted(signatory)) found.push(signatory);
    }
    this._found = name || country ? found : undefined;
    this._host.requestUpdate();
  }

  private _fields(): HTMLInputElement[] {
    return [...this._host.renderRoot.querySelectorAll<HTMLInputElement>('input,select')];
  }

  private _typed(): string[] {
    return this._fields().map(({value}) => value);
  }
}
