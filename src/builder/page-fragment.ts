/**
 * How long there is between two changes of the address, in milliseconds: browsers take no more than a hundred
 * in half a minute, Safari with an error, and colours are dragged.
 */
const pause = 350;

/** Writes the fragment of the page's address, without a step in the page's history for each. */
export class PageFragment {
  private _waiting: string | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _lastTime = -pause;

  /**
   * Writes a fragment: at once, or in the place of one that is waiting.
   *
   * @param fragment With its `#`; an empty one for none.
   */
  write(fragment: string): void {
    this._waiting = fragment;
    const wait = this._lastTime + pause - performance.now();
    if (wait <= 0) this.flush();
    else this._timer ??= setTimeout(this.flush, wait);
  }

  /** Writes what is waiting now. */
  readonly flush = (): void => {
    const fragment = this._waiting;
    this.forget();
    if (fragment === undefined) return;
    this._lastTime = performance.now();
    const address = new URL(location.href);
    address.hash = fragment;
    history.replaceState(history.state, '', address);
  };

  /** Does not write what is waiting. */
  forget(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this._waiting = undefined;
  }
}
