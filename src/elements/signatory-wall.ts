import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sliceCount} from '../render/slices.js';
import {nextTask} from './next-task.js';

/** An element that shows signatories. */
export interface WallHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * How many slices of signatories an element shows: the first, until a reader asks for all. Then one
 * after the other, a task each, so that the page stays responsive; all at once for paper.
 */
export class SignatoryWall implements ReactiveController {
  /** Slices to show. */
  slices = 1;
  /** Of these, how many are on show as they are to be. */
  keptSlices = 0;

  private readonly _host: WallHost;
  private readonly _updateNow: () => void;
  private _subject: unknown;
  private _basis = '';
  private _available = 0;
  private _rendered = 0;

  /** @param updateNow Updates the host at once, rather than when the running script has ended. */
  constructor(host: WallHost, updateNow: () => void) {
    this._host = host;
    this._updateNow = updateNow;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._showAllNow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._showAllNow);
  }

  /**
   * To be told before each rendering.
   *
   * @param subject Whose signatories they are; another one begins with its first slice.
   * @param basis All else that a slice is rendered by.
   * @param count How many signatories there are.
   */
  prepare(subject: unknown, basis: string, count: number): void {
    const isOther = subject !== this._subject;
    if (isOther) this.slices = 1;
    this.keptSlices = isOther || basis !== this._basis ? 0 : this._rendered;
    this._subject = subject;
    this._basis = basis;
    this._available = sliceCount(count);
    this._rendered = Math.min(this.slices, this._available);
  }

  /** Shows one slice after the other; the first new signatory takes over the focus of the button. */
  readonly showAll = (): void => {
    void this._grow();
  };

  private async _grow(): Promise<void> {
    const [subject, known] = [this._subject, this.slices];
    while (subject === this._subject && this.slices < this._available) {
      this.slices++;
      this._host.requestUpdate();
      await nextTask();
      if (this.slices > known + 1) continue;
      // The focus makes engines lay the slice out, which takes them a task of its own.
      this._focusSlice(known);
      await nextTask();
    }
  }

  private _focusSlice(index: number): void {
    const slice = this._host.renderRoot.querySelectorAll('.slice')[index];
    const first = slice?.firstElementChild as HTMLElement | null | undefined;
    if (!first) return;
    first.tabIndex = -1;
    first.focus({preventScroll: true});
  }

  private readonly _showAllNow = (): void => {
    this.slices = Infinity;
    this._updateNow();
  };
}
