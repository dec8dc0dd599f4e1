import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {chooseLocale, type Locale} from '../i18n/locale.js';
import type {Part} from '../source/options.js';
import {inLanguage} from '../statement/in-language.js';
import type {Statement} from '../statement/statement.js';
import {BuilderElement} from './builder-element.js';
import {ChosenConfiguration} from './chosen-configuration.js';
import {contentFields} from './form/content-fields.js';
import {controlStyles} from './controls.styles.js';
import {embedBuilderStyles} from './embed-builder.styles.js';
import {factsIn, type Facts} from './source/facts.js';
import type {FieldContext} from './form/field.js';
import {fieldStyles} from './form/field.styles.js';
import {formStyles} from './form/form.styles.js';
import {headerTemplate} from './header.js';
import type {HostPreviewHostEvent} from './preview/host-preview.js';
import type {Host} from './preview/hosts.js';
import type {JsonEditorStatementEvent} from './editor/json-editor.js';
import {languageFields} from './form/language-fields.js';
import {scriptNearby} from './source/load-embeddable.js';
import {lookFields} from './form/look-fields.js';
import {builderMessages as messages} from './messages.js';
import {needFields} from './form/need-fields.js';
import {resultTemplate, shortcutTemplate, statusTemplate, stepsTemplate} from './result.js';
import {snippetOptions} from './code/snippet-for.js';
import {sourceFields} from './form/source-fields.js';
import {StatementSource} from './source/statement-source.js';

/**
 * The builder: a form in which partners choose how a statement is shown on their pages, with a preview, and the
 * snippet that does it. What is chosen stands in the fragment of the page's address.
 *
 * Among its children is a JSON script with the page's {@link Facts}. The other children are what readers see
 * without scripts, and where the page's own statement cannot be loaded.
 *
 * @slot - Snippets that need no choice.
 */
export class EmbedBuilder extends BuilderElement {
  static override readonly properties: PropertyDeclarations = {
    facts: {attribute: false},
    _host: {state: true},
    _pasted: {state: true},
  };

  static override readonly styles: CSSResultGroup = [
    controlStyles,
    embedBuilderStyles,
    formStyles,
    fieldStyles,
  ];

  /** What the page tells; read from its JSON when the element comes onto the page. */
  declare facts: Facts | undefined;

  declare private _host: Host;
  declare private _pasted: unknown;
  /** The page's own statement, which stays its subject when partners choose another one. */
  private _own: Statement | undefined;
  private readonly _chosen = new ChosenConfiguration(this);
  private readonly _source = new StatementSource(this, () => this.renderRoot);

  constructor() {
    super();
    this.locale = chooseLocale(navigator.languages);
    this._host = 'light';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.facts ??= factsIn(this);
  }

  protected override willUpdate(): void {
    if (!this.facts) return;
    const {configuration} = this._chosen;
    this._source.choose(this.facts, configuration, this._pasted);
    const {loaded, isLoading} = this._source;
    if (loaded && !isLoading && configuration.source === 'own') {
      this._own = loaded.embeddable.statement;
    }
  }

  protected override render(): unknown {
    const {facts} = this;
    const {loaded, problem, isLoading} = this._source;
    if (!facts) return html`<slot></slot>`;
    const language = 'language' in facts ? facts.language : this.locale;
    const {configuration, change} = this._chosen;
    return html`
      <div class="page" lang=${this.locale} dir=${this.dirOfWords}>
        ${headerTemplate(this._own && inLanguage(this._own, [language]), facts, this._switchLocale)}
        <main>
          <div class="choosing">
            ${this._formTemplate(facts, language)}
            ${loaded ? shortcutTemplate(this._goToSnippet) : nothing}
          </div>
          <div
            class=${configuration.need === 'placeholder' ? 'result two' : 'result'}
            aria-busy=${isLoading ? 'true' : 'false'}
          >
            ${statusTemplate({
              status: this._source,
              source: configuration.source,
              language,
              tryAgain: this._tryAgain,
            })}
            ${
              loaded
                ? resultTemplate({
                    configuration,
                    loaded,
                    language,
                    isLoading,
                    script: scriptNearby(facts),
                    host: this._host,
                    switchHost: this._switchHost,
                  })
                : nothing
            }
          </div>
          ${stepsTemplate({configuration, change})}
        </main>
      </div>
      ${problem && configuration.source === 'own' ? html`<slot></slot>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('locale')) return;
    const page = this.ownerDocument.documentElement;
    page.lang = this.locale;
    page.dir = this.dirOfWords;
  }

  private _formTemplate(facts: Facts, language: string): TemplateResult {
    const {configuration, change, drafts, changeDrafts, order} = this._chosen;
    const embeddable = this._source.loaded?.embeddable;
    const options = embeddable
      ? snippetOptions(configuration, embeddable, language)
      : {text: '', isFixed: false};
    const context: FieldContext = {
      configuration,
      statement: embeddable?.statement,
      change,
    };
    return html`
      <form aria-label=${messages.settings()} @submit=${prevent}>
        ${sourceFields({
          ...context,
          scriptToHost: 'at' in facts ? undefined : scriptNearby(facts),
          paste: this._paste,
          tryAgain: this._tryAgain,
        })}
        ${needFields(context, embeddable)} ${languageFields(context, options)}
        ${lookFields({...context, drafts, changeDrafts})}
        ${contentFields({...context, language: options.text, order, reorder: this._reorder})}
        <button type="button" class="reset" @click=${this._reset}>${messages.reset()}</button>
      </form>
    `;
  }

  /** The focus stays with a part that is moved. */
  private readonly _reorder = async (order: readonly Part[], moved: Part): Promise<void> => {
    this._chosen.reorder(order);
    await this.updateComplete;
    const control = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${id}-${moved}`);
    (control('up') ?? control('part'))?.focus();
  };

  private readonly _paste = ({statement}: JsonEditorStatementEvent): void => {
    this._pasted = statement;
  };

  /** The button goes with the problem: the focus that it had goes on to what takes its place. */
  private readonly _tryAgain = async (): Promise<void> => {
    await this._source.tryAgain();
    await this.updateComplete;
    const {activeElement, body} = this.ownerDocument;
    if (activeElement === body) this._snippetHeading?.focus({preventScroll: true});
  };

  private readonly _reset = (): void => {
    const editor = this.renderRoot.querySelector('json-editor');
    if (editor) editor.value = '';
    this._chosen.reset();
  };

  private readonly _switchHost = ({host}: HostPreviewHostEvent): void => {
    this._host = host;
  };

  private readonly _switchLocale = (locale: Locale): void => {
    this.locale = locale;
  };

  private readonly _goToSnippet = (): void => {
    this._snippetHeading?.focus({preventScroll: true});
    this._snippetHeading?.scrollIntoView({block: 'start'});
  };

  private get _snippetHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#snippet');
  }
}

/** Everything in the form counts at once; there is nothing to send. */
function prevent(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
