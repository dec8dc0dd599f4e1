import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** In CSS pixels; what is narrower than the narrowest phone shows nothing that happens. */
const narrowest = 240;
const step = 16;
const leap = 80;

/** How much a key makes the page wider, where lines run from left to right. */
const changes: Readonly<Partial<Record<string, number>>> = {
  ArrowLeft: -step,
  ArrowRight: step,
  ArrowDown: -step,
  ArrowUp: step,
  PageDown: -leap,
  PageUp: leap,
  Home: -Infinity,
  End: Infinity,
};

/** How wide the reader has made the page in the preview, by a handle at its end. */
export class PageWidth implements ReactiveController {
  /** Narrowest that it can be. */
  readonly min = narrowest;

  private readonly _host: ReactiveControllerHost;
  private readonly _observer: ResizeObserver;
  private _stage: HTMLElement | undefined;
  private _handleWidth = 0;
  private _available = 0;
  /** Nothing: as wide as there is room. */
  private _chosen: number | undefined;
  private _isDragged = false;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    this._observer = new ResizeObserver(() => {
      this._measure();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    this._stage = undefined;
  }

  /** Widest that it can be at the moment. */
  get max(): number {
    return Math.max(this._available, this.min);
  }

  /** In CSS pixels; 0 before the page was laid out. */
  get value(): number {
    if (this._available === 0) return 0;
    return Math.round(Math.min(Math.max(this._chosen ?? this.max, this.min), this.max));
  }

  /** Whether the reader is dragging, so that the frame leaves the pointer alone. */
  get isDragged(): boolean {
    return this._isDragged;
  }

  /** Says what the page and its handle stand in, after each rendering. */
  observe(stage: HTMLElement, handle: HTMLElement): void {
    this._handleWidth = handle.offsetWidth;
    if (stage === this._stage) return;
    this._stage = stage;
    this._observer.disconnect();
    this._observer.observe(stage);
    this._measure();
  }

  /** Listener for the handle. */
  readonly press = (event: KeyboardEvent): void => {
    const change = changes[event.key];
    if (change === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const isMirrored = /^Arrow(Left|Right)$/.test(event.key) && this._isRightToLeft();
    this._choose(this.value + (isMirrored ? -change : change));
  };

  /** Listener for the handle: drags until the pointer is lifted. */
  readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    const start = {x: event.clientX, width: this.value};
    // The page stands in the middle, and grows to both sides.
    const growth = this._isRightToLeft() ? -2 : 2;
    const drag = ({clientX}: PointerEvent) => {
      this._choose(start.width + growth * (clientX - start.x));
    };
    const drop = () => {
      handle.removeEventListener('pointermove', drag);
      this._isDragged = false;
      this._host.requestUpdate();
    };
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', drop, {once: true});
    this._isDragged = true;
    this._host.requestUpdate();
  };

  private _choose(width: number): void {
    this._chosen = width >= this.max ? undefined : Math.max(width, this.min);
    this._host.requestUpdate();
  }

  private _measure(): void {
    const available = (this._stage?.clientWidth ?? 0) - 2 * this._handleWidth;
    if (available === this._available) return;
    this._available = available;
    this._host.requestUpdate();
  }

  private _isRightToLeft(): boolean {
    return this._stage !== undefined && getComputedStyle(this._stage).direction === 'rtl';
  }
}
