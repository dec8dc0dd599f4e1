import type {FoundWall} from '../render/card-model.js';
import {finder} from '../statement/find.js';
import type {SignatoryView} from '../statement/view.js';
import {nextTask} from './next-task.js';
import {SignatoryWall, type WallHost} from './signatory-wall.js';

/** How long to search at a time: a slow phone still paints in between, and takes in what is typed. */
const milliseconds = 8;

/** So many stand where a reader looks; they fill rows of two to four. All would take a slow phone too long. */
const firstScreen = 12;

/** Milliseconds without another letter after which a reader has paused. */
const pause = 300;

/**
 * Finds the signatories that a reader looks for. A first screen of them is there at once; the rest, and
 * how many they are, once the reader pauses: screen readers would speak at every letter.
 */
export class SignatoryFilter {
  private readonly _host: WallHost;
  private readonly _wall: SignatoryWall;
  private _signatories: readonly SignatoryView[] = [];
  private _found: Pick<FoundWall, 'signatories' | 'areAll'> | undefined;
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
      const typed = this._typed();
      if (typed.join('')) void this._find(typed);
    }
    const found = this._found;
    if (!found) return undefined;
    this._wall.prepare(found, basis, found.signatories.length);
    const {slices, keptSlices, showAll} = this._wall;
    return {...found, slices, keptSlices, showAll};
  }

  /** To be told after each rendering: fields may be new, countries in another order, or the chosen one gone. */
  restore(): void {
    this._fields().forEach((field, index) => {
      field.value = this._wanted[index] ?? '';
      // Where there is no such country, none is chosen, which is not the same as all.
      field.value ||= '';
    });
    const typed = this._typed();
    if (typed.join('') !== this._wanted.join('')) void this._find(typed);
  }

  /** Looks for what is typed or chosen; with the focus, goes through the names ahead of the first letter. */
  readonly search = ({type}: Event): void => {
    void (type === 'input' ? this._find(this._typed()) : this._through(finder()));
  };

  private async _find(wanted: readonly string[]): Promise<void> {
    this._wanted = wanted;
    // From now on: what moves long after a letter, the reader has not asked for.
    const paused = new Promise((resolve) => setTimeout(resolve, pause));
    await this._show(wanted, firstScreen);
    await paused;
    await this._show(wanted);
  }

  /** Shows so many of those wanted, all of them without a limit; nothing if others are wanted meanwhile. */
  private async _show(wanted: readonly string[], limit?: number): Promise<void> {
    if (wanted !== this._wanted) return;
    const isFiltered = wanted.join('');
    const signatories = isFiltered ? await this._through(finder(...wanted), limit) : [];
    if (wanted !== this._wanted) return;
    this._found = isFiltered ? {signatories, areAll: !limit} : undefined;
    this._host.requestUpdate();
  }

  /** The first that pass a test, of thousands in several tasks. */
  private async _through(
    isWanted: (signatory: SignatoryView) => boolean,
    limit?: number,
  ): Promise<SignatoryView[]> {
    const found: SignatoryView[] = [];
    let end = Date.now() + milliseconds;
    for (const signatory of this._signatories) {
      if (isWanted(signatory)) found.push(signatory);
      if (found.length === limit) break;
      if (Date.now() < end) continue;
      await nextTask();
      end = Date.now() + milliseconds;
    }
    return found;
  }

  /** Sought in the filter alone: to go through thousands of tiles takes long. */
  private _fields(): HTMLInputElement[] {
    const filter = this._host.renderRoot.querySelector('[part=filter]');
    return Array.from(filter?.querySelectorAll<HTMLInputElement>('input,select') ?? []);
  }

  private _typed(): string[] {
    return this._fields().map(({value}) => value);
  }
}
