import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isSameSource, sourceOf, type Source, type SourceHost} from '../source/source.js';
import {load, type State} from './state.js';

/** An element that has a source. */
export type LoadingHost = ReactiveControllerHost & SourceHost;

/**
 * Keeps the state of an element's statement: reads the source again whenever the element updates or
 * its children change, aborts what is no longer wanted, and lets the newest source win.
 */
export class StatementLoading implements ReactiveController {
  /** What there is to show now. */
  state: State = {kind: 'loading'};

  private readonly _host: LoadingHost;
  private readonly _observer: MutationObserver;
  private _page: Document | undefined;
  private _source: Source | undefined;
  private _request: AbortController | undefined;

  constructor(host: LoadingHost) {
    this._host = host;
    this._observer = new MutationObserver(this._update);
    host.addController(this);
  }

  /** Whether the page says by a hash which bytes it wants. */
  get isPinned(): boolean {
    return this._source?.kind === 'address' && this._source.integrity !== '';
  }

  hostConnected(): void {
    this._observe();
    // Kept, because an element may leave for another document.
    this._page = this._host.ownerDocument;
    this._page.addEventListener('readystatechange', this._update);
    this._update();
  }

  hostUpdate(): void {
    const source = sourceOf(this._host);
    if (!this._host.isConnected || isSameSource(this._source, source)) return;
    this._source = source;
    this._observe();
    this._request?.abort();
    const request = (this._request = new AbortController());
    const state = load(source, this._host.baseURI, request.signal);
    // Not `instanceof Promise`: zone.js and polyfills put a class of their own in its place.
    if ('kind' in state) {
      this.state = state;
    } else {
      this.state = {kind: 'loading'};
      void this._settle(state, request);
    }
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    this._page?.removeEventListener('readystatechange', this._update);
    if (this.state.kind === 'loading') {
      this._request?.abort();
      this._source = undefined;
    }
  }

  /** Sees every change of the children and, until the parser has passed the element, of the page. */
  private _observe(): void {
    this._observer.disconnect();
    this._observer.observe(this._host, {childList: true, characterData: true, subtree: true});
    if (this._source?.kind === 'pending') {
      this._observer.observe(this._host.ownerDocument, {childList: true, subtree: true});
    }
  }

  private async _settle(state: Promise<State>, request: AbortController): Promise<void> {
    try {
      const settled = await state;
      // A newer source or a later connection brings the next state.
      if (request.signal.aborted) return;
      this.state = settled;
      this._host.requestUpdate();
    } catch {
      // The request was aborted, as nobody wanted its document any more.
    }
  }

  private readonly _update = () => {
    this._host.requestUpdate();
  };
}
