import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {BuilderElement} from '../builder-element.js';
import {codeMessages as messages} from './code-messages.js';
import {controlStyles} from '../controls.styles.js';
import {markupTokens, type Token} from './markup-tokens.js';
import {snippetCodeStyles} from './snippet-code.styles.js';

/** Characters from which on a snippet is also offered as a file: more than anybody looks at. */
const long = 8000;

/** Characters from which on a value is folded: more than any address of a page. */
const folded = 300;

/** How long the button says that it has copied, in milliseconds. */
const patience = 2500;

/** What came of copying. */
type Outcome = 'copied' | 'selected';

/** Shows a snippet in colours, and copies it. */
export class SnippetCode extends BuilderElement {
  static override readonly properties: PropertyDeclarations = {
    code: {},
    name: {},
    _outcome: {state: true},
  };

  static override readonly styles: CSSResultGroup = [controlStyles, snippetCodeStyles];

  /** The snippet. */
  declare code: string;

  /** What the snippet is, for screen readers. */
  declare name: string;

  declare private _outcome: Outcome | undefined;

  private _tokens: readonly Token[] = [];
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.code = '';
    this.name = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code')) return;
    this._tokens = markupTokens(this.code);
    this._outcome = undefined;
  }

  protected override render(): unknown {
    const isCopied = this._outcome === 'copied';
    const isLong = this.code.length > long;
    return html`
      <div lang=${this.locale} dir=${this.dirOfWords}>
        <pre
          dir="ltr"
          tabindex="0"
          role="group"
          aria-label=${this.name}
        ><code translate="no">${this._tokens.map(tokenTemplate)}</code></pre>
        <div class="bar">
          <p role="status">
            ${this._outcome ? html`<span class=${isCopied ? 'unseen' : nothing}>${messages[this._outcome]()}</span>` : nothing}
          </p>
          ${isLong ? html`<span>${messages.characters(this.code.length)}</span>` : nothing}
          ${isLong ? html`<button type="button" @click=${this._download}>${messages.download()}</button>` : nothing}
          <button type="button" class=${isCopied ? 'copy copied' : 'copy'} @click=${this._copy}>
            ${isCopied ? messages.copied() : messages.copy()}
          </button>
        </div>
      </div>
    `;
  }

  private readonly _copy = async (): Promise<void> => {
    clearTimeout(this._timer);
    this._outcome = (await isCopied(this.code)) || this._isCopiedFromView() ? 'copied' : 'selected';
    if (this._outcome === 'selected') return;
    this._timer = setTimeout(() => {
      this._outcome = undefined;
    }, patience);
  };

  /** Selects the snippet; browsers that keep the clipboard from scripts may still copy what is selected. */
  private _isCopiedFromView(): boolean {
    const text = this.renderRoot.querySelector('code');
    if (!text) return false;
    getSelection()?.setBaseAndExtent(text, 0, text, text.childNodes.length);
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where the clipboard is denied
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }

  private readonly _download = (): void => {
    const address = URL.createObjectURL(new Blob([this.code], {type: 'text/plain;charset=utf-8'}));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'snippet.txt';
    link.click();
    // Not at once: Safari asks the reader first.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
  };
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Folded by styles alone: whoever selects the snippet gets the whole. */
function tokenTemplate({kind, text}: Token): unknown {
  if (kind === 'text') return text;
  const isFolded = text.length > folded;
  return html`<span
    class=${isFolded ? `${kind} folded` : kind}
    aria-hidden=${isFolded ? 'true' : nothing}
    >${text}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-code': SnippetCode;
  }
}
