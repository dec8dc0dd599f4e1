import type {FoundWall} from '../render/card-model.js';
import {finder} from '../statement/find.js';
import type {SignatoryView} from '../statement/view.js';
import {nextTask} from './next-task.js';
import {SignatoryWall, type WallHost} from './signatory-wall.js';

/** How long to search at a time: a slow phone still paints in between, and takes in what is typed. */
const milliseconds = 8;

/** So many stand where a reader looks; they fill rows of two to four. All would take a slow phone too long. */
const firstScreen = 24;

/** Milliseconds without another letter after which a reader has paused. */
const pause = 300;

/**
 * Finds the signatories that a reader looks for. A first screen of them is there at once; the rest, and
 * how many they are, once the reader pauses: screen readers would speak at every letter.
 */
export class SignatoryFilter {
  /** Whether the reader has not paused yet. */
  isTyping = false;

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
      const typed = this._typed();
      if (typed.join('')) void this._find(typed);
    }
    if (!this._found) return undefined;
    const found = this.isTyping ? this._found.slice(0, firstScreen) : this._found;
    this._wall.prepare(found, basis, found.length);
    const {slices, keptSlices, showAll} = this._wall;
    return {signatories: found, slices, keptSlices, showAll};
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
    const [name, country] = wanted;
    const found = name || country ? await this._through(finder(name, country)) : undefined;
    if (wanted !== this._wanted) return;
    this._found = found;
    this._update(true);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (wanted === this._wanted) this._update(false);
  }

  /** All that pass a test, unless something else is typed meanwhile: thousands are tested in several tasks. */
  private async _through(
    isWanted: (signatory: SignatoryView) => boolean,
  ): Promise<SignatoryView[]> {
    const wanted = this._wanted;
    const found: SignatoryView[] = [];
    let end = Date.now() + milliseconds;
    for (const signatory of this._signatories) {
      if (Date.now() > end) {
        await nextTask();
        if (wanted !== this._wanted) break;
        end = Date.now() + milliseconds;
      }
      if (isWanted(signatory)) found.push(signatory);
    }
    return found;
  }

  private _update(isTyping: boolean): void {
    this.isTyping = isTyping;
    this._host.requestUpdate();
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
