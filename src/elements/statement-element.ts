import {LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {bundledStatement} from '../bundled/bundled-statement.js';
import {chooseLocale, inLocale} from '../i18n/locale.js';
import {adoptStyles} from '../render/adopt-styles.js';
import {cardTemplate} from '../render/card.js';
import type {Look, Selection} from '../render/card-model.js';
import {noticeTemplate} from '../render/notice.js';
import {hasFallback} from '../source/children.js';
import {parseHeadingLevel, parseTheme, type Theme} from '../source/options.js';
import type {SourceHost} from '../source/source.js';
import {wantedLanguages} from '../source/wanted-languages.js';
import {inLanguage} from '../statement/in-language.js';
import type {TextDigests} from '../statement/signed-text.js';
import type {StatementDocument} from '../statement/statement.js';
import type {StatementView} from '../statement/view.js';
import {DemandAnchor} from './demand-anchor.js';
import {StatementErrorEvent, StatementLanguageEvent, StatementReadyEvent} from './events.js';
import {version} from './generated/version.js';
import {PageLanguage} from './page-language.js';
import {
  passClicksOn,
  prerenderedStyles,
  removePrerendered,
  renderingKey,
  unpackPrerendered,
} from './prerendered.js';
import {describeProblem, documentAddress} from './problem.js';
import {quote} from './quote.js';
import {SignatoryFilter} from './signatory-filter.js';
import {SignatoryWall} from './signatory-wall.js';
import type {State} from './state.js';
import {StatementLoading} from './statement-loading.js';
import {textDigests} from './text-digests.js';

/**
 * The engine of all four elements: takes a statement from its source, chooses languages, renders the
 * parts that the element shows, and tells the page by events. Children are its fallback.
 *
 * @attr {string | null} lang - Language wanted, a BCP 47 tag; `en_us` and `EN` are understood. Without one, that of the elements around, else of the browser, else the statement's first.
 *
 * @slot - Fallback: text and a link, shown until the statement is ready and whenever it cannot be.
 * @fires {StatementReadyEvent} statement-ready - A statement is on show.
 * @fires {StatementErrorEvent} statement-error - A statement cannot be shown, or not all of it.
 *
 * @csspart card - The whole.
 * @csspart header - Kind, date, publisher, title, languages and notice.
 * @csspart title - The statement's title.
 * @csspart meta - Kind of document, date and publisher.
 * @csspart languages - The buttons that switch the language.
 * @csspart notice - How the text relates to the original; also why no statement is shown.
 * @csspart summary - The summary and quotations.
 * @csspart figures - All figures.
 * @csspart figure - One figure.
 * @csspart demands - All demands.
 * @csspart addressee - The demands on one addressee.
 * @csspart demand - One demand.
 * @csspart quote - The button that quotes a demand.
 * @csspart signatories - The count and all signatories.
 * @csspart filter - The fields by which signatories are found, where there are many, and how many are.
 * @csspart signatory - One signatory.
 * @csspart more - The button that shows all signatories, where there are many.
 * @csspart check - The button that compares the text with what was signed, where signatories say what they signed.
 * @csspart logo - A signatory's logo or monogram.
 * @csspart footer - Links to the full statement and to reports, version and last change.
 * @csspart corrections - What was changed after publication, behind a disclosure.
 *
 * @cssproperty --statement-accent - Colour of rules, numbers and links' underlines.
 * @cssproperty --statement-surface - Colour of the ground.
 * @cssproperty --statement-text - Colour of the text.
 * @cssproperty --statement-muted - Colour of lesser text, such as dates.
 * @cssproperty --statement-border - Colour of hairlines.
 * @cssproperty [--statement-radius=2px] - Radius of the card's and the tiles' corners.
 * @cssproperty [--statement-font=inherit] - Font family; by default that of the page.
 * @cssproperty --statement-spacing - Distance from the card's edge to its content; by default it grows with the card.
 */
export abstract class StatementElement extends LitElement implements SourceHost {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    integrity: {},
    theme: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    statement: {attribute: false},
  };

  /**
   * Version of the package that the element came with; with build metadata, such as `+harbour.3f2a9c1d`,
   * where its script carries another statement than the package does.
   */
  static readonly version = version;

  /**
   * Address of a statement document (JSON): `https:`, or on the page's own site. Without one, the
   * element takes a JSON script among its children, else the bundled statement.
   */
  declare src: string | null;

  /**
   * Subresource Integrity hash of the bytes at `src`, such as `sha384-…`. Other bytes are not shown;
   * neither is anything when no hash can be recognised in the value.
   */
  declare integrity: string | null;

  /** Colours: `light`, `dark`, or `auto` for those of the page; `auto` for anything else. */
  declare theme: Theme;

  /** Level of the first heading, 1 to 6, so that the page's outline stays whole; else 2. */
  declare headingLevel: number;

  /** A statement already in memory; comes before every other source. Set a new object to change it. */
  declare statement: StatementDocument | null | undefined;

  private readonly _loading = new StatementLoading(this);
  private readonly _updateNow = () => {
    this.requestUpdate();
    this.performUpdate();
  };
  private readonly _wall = new SignatoryWall(this, this._updateNow);
  private readonly _anchor = new DemandAnchor(this);
  private readonly _filter = new SignatoryFilter(this, this._updateNow);
  private _prerendered: ChildNode[] = [];
  private _view: StatementView | undefined;
  private _pageLanguages: readonly string[] = [];
  private _chosenLanguage: string | undefined;
  private _announcedState: State | undefined;
  /** Those that the reader has asked for. */
  private readonly _digests = new WeakMap<State, TextDigests>();

  constructor() {
    super();
    this.src = null;
    this.integrity = null;
    this.theme = 'auto';
    this.headingLevel = 2;
    this.addController(this._wall);
    new PageLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ownerDocument.contentType !== 'text/html') this._readAttributes();
  }

  /** Called when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this._prerendered = [...root.childNodes];
    passClicksOn(root, this._updateNow);
    adoptStyles(root);
    return root;
  }

  /** What the element shows of its statement. */
  protected abstract get selection(): Selection;

  protected override update(changed: PropertyValues): void {
    const wanted = this._wantedLanguages();
    const {state} = this._loading;
    this._view = state.kind === 'ready' ? inLanguage(state.statement, wanted) : undefined;
    const root = this.renderRoot as ShadowRoot;
    unpackPrerendered(this, root, this._prerendered);
    inLocale(chooseLocale(wanted), () => {
      if (this._isOnShow(root)) return;
      super.update(changed);
      if (this._view) removePrerendered(root, this._prerendered);
    });
  }

  /** Whether a server has rendered what is to be shown. */
  private _isOnShow(root: ShadowRoot): boolean {
    const {state} = this._loading;
    const rendering = prerenderedStyles(root)?.dataset.rendering;
    return (
      rendering !== undefined &&
      this._view !== undefined &&
      state.kind === 'ready' &&
      state.statement === bundledStatement() &&
      this._wall.slices === 1 &&
      rendering === renderingKey(this._view, this._look())
    );
  }

  private _look(): Look {
    return {
      ...this.selection,
      theme: parseTheme(this.theme),
      headingLevel: parseHeadingLevel(this.headingLevel),
    };
  }

  protected override render(): unknown {
    const look = this._look();
    const {state} = this._loading;
    if (!this._view || state.kind !== 'ready') {
      const problem = state.kind === 'failed' ? state.problem : undefined;
      const reason = problem?.kind === 'integrity' ? 'unconfirmed' : problem ? 'failed' : 'loading';
      const [isPrerendered] = this._prerendered;
      if (isPrerendered && reason !== 'unconfirmed') return nothing;
      return noticeTemplate({
        hasFallback: !isPrerendered && hasFallback(this),
        theme: look.theme,
        reason,
        url: problem && documentAddress(problem),
      });
    }
    const {isPinned} = this._loading;
    const {signatories} = this._view;
    const basis = renderingKey(this._view, look);
    this._wall.prepare(state, basis, signatories.length);
    const {slices, keptSlices, showAll} = this._wall;
    return cardTemplate({
      ...look,
      view: this._view,
      switchLanguage: this._switchLanguage,
      isPinned,
      slices,
      keptSlices,
      showAll,
      quote,
      foundWall: this._filter.prepare(signatories, basis),
      search: this._filter.search,
      digests: this._digests.get(state),
      checkSigned: async () => {
        this._digests.set(state, await textDigests(state.statement));
        this.requestUpdate();
      },
    });
  }

  protected override updated(): void {
    this._anchor.follow();
    this._filter.restore();
    const {state} = this._loading;
    if (state === this._announcedState || state.kind === 'loading') return;
    this._announcedState = state;
    if (state.problem) {
      console.warn(`[statement-card] ${describeProblem(state.problem)}`);
      this.dispatchEvent(new StatementErrorEvent(state.problem));
    }
    if (state.kind === 'ready' && this._view) {
      this.dispatchEvent(new StatementReadyEvent(state.statement, this._view.language));
    }
  }

  /** Chromium's parser of XHTML does not tell elements of the attributes that it gives them. */
  private _readAttributes(): void {
    for (const name of (this.constructor as typeof StatementElement).observedAttributes) {
      const value = this.getAttribute(name);
      if (value !== null) this.attributeChangedCallback(name, null, value);
    }
  }

  /** The reader's own choice comes first, until the page changes its language. */
  private _wantedLanguages(): readonly string[] {
    // Outside of a page, what stood around the element is not forgotten.
    const page = this.isConnected ? wantedLanguages(this) : this._pageLanguages;
    if (page.join() !== this._pageLanguages.join()) this._chosenLanguage = undefined;
    this._pageLanguages = page;
    return this._chosenLanguage ? [this._chosenLanguage, ...page] : page;
  }

  private readonly _switchLanguage = (language: string): void => {
    if (language === this._view?.language) return;
    this._chosenLanguage = language;
    this.requestUpdate();
    void this.updateComplete.then(() => this.dispatchEvent(new StatementLanguageEvent(language)));
  };
}
