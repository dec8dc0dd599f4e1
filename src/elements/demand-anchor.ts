import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that may show demands. */
export interface AnchorHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Fragment of the page's address to which an element has moved last. All share it: of several with the
 * same demand only the first moves, and none moves again when it is rendered anew.
 */
let reached = '';

/** What the reader has done last to get there. */
let followed: Event | undefined;

/**
 * Leads readers to the demand that the page's address names, as browsers do outside of shadow roots:
 * marks it, scrolls to it and gives it the focus. A card that comes late leaves the reader alone who has
 * begun to scroll or to use a control by then.
 */
export class DemandAnchor implements ReactiveController {
  private readonly _host: AnchorHost;
  private _named: Element | null | undefined;

  constructor(host: AnchorHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
    addEventListener('click', this._followLink);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    removeEventListener('click', this._followLink);
  }

  /**
   * To be called after each rendering.
   *
   * @param navigation The event, where the reader has gone to a fragment.
   */
  readonly follow = (navigation?: Event): void => {
    const {hash} = location;
    const named = this._host.shadowRoot?.getElementById(hash.slice(1));
    this._named?.removeAttribute('aria-current');
    this._named = named;
    named?.setAttribute('aria-current', 'location');
    if (hash === reached && (!navigation || navigation === followed)) return;
    followed = navigation;
    reached = named ? hash : '';
    if (!named || !(navigation ?? isUntouched())) return;
    // Not at the top, where pages have bars that stay.
    named.scrollIntoView({block: 'center'});
    named.focus({preventScroll: true});
  };

  /** Browsers scroll again for a link to where the page is already, and tell nobody. */
  private readonly _followLink = (click: MouseEvent): void => {
    const path = click.composedPath() as Partial<HTMLAnchorElement>[];
    const isLeftAlone = click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey;
    if (path.some(({href}) => href === location.href) && !isLeftAlone) this.follow(click);
  };
}

function isUntouched(): boolean {
  return scrollY === 0 && document.activeElement === document.body;
}
