import {html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {BuilderElement} from '../builder-element.js';
import {controlStyles} from '../controls.styles.js';
import {HostPage} from './host-page.js';
import {hostPreviewStyles} from './host-preview.styles.js';
import {hosts, type Host} from './hosts.js';
import {PageWidth} from './page-width.js';
import {previewMessages as messages} from './preview-messages.js';

/** How long a snippet has to stay the same before it is shown, in milliseconds: colours are dragged. */
const rest = 150;

/** The reader has switched the page around the card. */
export class HostPreviewHostEvent extends Event {
  /** The page that is on show now. */
  readonly host: Host;

  constructor(host: Host) {
    super('host-preview-host', {bubbles: true, composed: true});
    this.host = host;
  }
}

/**
 * Shows a snippet on a made-up web page, in a frame that can be made narrower. The frame is loaded once for
 * each `script`; whatever else changes, its page stays.
 *
 * @fires {HostPreviewHostEvent} host-preview-host - The reader has switched the page around the card.
 */
export class HostPreview extends BuilderElement {
  static override readonly properties: PropertyDeclarations = {
    snippet: {},
    script: {},
    host: {},
    // HTML's own attribute, which speaks of what is in the element: the made-up page.
    // eslint-disable-next-line lit/no-native-attributes
    lang: {},
  };

  static override readonly styles: CSSResultGroup = [controlStyles, hostPreviewStyles];

  /** HTML as partners paste it. Its scripts do not run. */
  declare snippet: string;

  /** Address of the card's script, which runs in the place of the snippet's; none where it is empty. */
  declare script: string;

  /** The page around the card. */
  declare host: Host;

  /** Language of the page around the card, BCP 47; the card follows it. */
  declare lang: string;

  private readonly _width = new PageWidth(this);
  private _page: HostPage | undefined;
  private _placed: string | undefined;
  private _rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.snippet = '';
    this.script = '';
    this.host = 'light';
    this.lang = 'en';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._rest);
    this._page = undefined;
  }

  protected override render(): unknown {
    const {value, min, max, isDragged} = this._width;
    return html`
      <div class="preview" lang=${this.locale} dir=${this.dirOfWords}>
        <div class="bar">
          <div role="group" aria-label=${messages.hosts()}>
            ${hosts.map(
              (host) => html`
                <button
                  type="button"
                  class=${host}
                  aria-pressed=${host === this.host ? 'true' : 'false'}
                  value=${host}
                  @click=${this._switch}
                >
                  ${messages[host]()}
                </button>
              `,
            )}
          </div>
          <span class="pixels" dir="ltr" aria-hidden="true">${messages.pixels(value)}</span>
        </div>
        <div class=${isDragged ? 'stage dragged' : 'stage'}>
          <div class="window" id="window">
            ${keyed(
              this.script,
              html`<iframe
                title=${messages.preview()}
                srcdoc="&lt;!doctype html&gt;"
                @load=${this._open}
              ></iframe>`,
            )}
          </div>
          <div
            class="handle"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-controls="window"
            aria-label=${messages.width()}
            aria-valuemin=${min}
            aria-valuemax=${max}
            aria-valuenow=${value}
            aria-valuetext=${messages.pixels(value)}
            @keydown=${this._width.press}
            @pointerdown=${this._width.grab}
          ></div>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this._width.observe(this._part('.stage'), this._part('.handle'));
    this._part('.window').style.inlineSize = this._width.value ? `${this._width.value}px` : '';
    if (changed.has('host') || changed.has('lang')) this._page?.dress(this.host, this.lang);
    if (changed.has('snippet')) {
      clearTimeout(this._rest);
      this._rest = setTimeout(this._place, rest);
    }
  }

  /** A frame that is new, or that was moved and has therefore loaded again, is empty. */
  private readonly _open = ({currentTarget}: Event): void => {
    const page = (currentTarget as HTMLIFrameElement).contentDocument;
    if (!page) return;
    this._page = new HostPage(page, this.script);
    this._page.dress(this.host, this.lang);
    this._placed = undefined;
    this._place();
  };

  private readonly _place = (): void => {
    clearTimeout(this._rest);
    if (this.snippet === this._placed || !this._page) return;
    this._placed = this.snippet;
    this._page.place(this.snippet);
  };

  private readonly _switch = ({currentTarget}: Event): void => {
    const host = (currentTarget as HTMLButtonElement).value as Host;
    if (host === this.host) return;
    this.host = host;
    this.dispatchEvent(new HostPreviewHostEvent(host));
  };

  private _part(selector: string): HTMLElement {
    const part = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`nothing is rendered as ${selector}`);
    return part;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-preview': HostPreview;
  }
  interface GlobalEventHandlersEventMap {
    'host-preview-host': HostPreviewHostEvent;
  }
}
