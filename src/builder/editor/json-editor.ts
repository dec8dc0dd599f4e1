import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type {StatementDocument} from '../../statement/statement.js';
import {textLines, type TextLines} from '../../statement/text-lines.js';
import {BuilderElement} from '../builder-element.js';
import {checkJson, type JsonProblem} from './check-json.js';
import {controlStyles} from '../controls.styles.js';
import {editorMessages as messages} from './editor-messages.js';
import {jsonEditorStyles, lineHeight} from './json-editor.styles.js';
import {problemTemplate} from './json-problem.js';

/** How long nothing is typed before the text is checked, in milliseconds. */
const rest = 300;

/** How many problems are listed. */
const listed = 50;

/** How many lines are in view before the reader makes the field larger. */
const rows = 14;

/** The text has become a statement document, another one, or none. */
export class JsonEditorStatementEvent extends Event {
  /** What stands in the text; nothing while it is not a statement document. */
  readonly statement: StatementDocument | undefined;

  constructor(statement: StatementDocument | undefined) {
    super('json-editor-statement', {bubbles: true, composed: true});
    this.statement = statement;
  }
}

/**
 * A field for a statement document as JSON, checked as one types: problems stand beside their lines and in
 * a list.
 *
 * @fires {JsonEditorStatementEvent} json-editor-statement - The text has become a statement document, another
 *   one, or none.
 */
export class JsonEditor extends BuilderElement {
  static override readonly properties: PropertyDeclarations = {
    value: {},
    name: {},
    _problems: {state: true},
    _scrolled: {state: true},
    _height: {state: true},
  };

  static override readonly styles: CSSResultGroup = [controlStyles, jsonEditorStyles];

  /** The text, as the reader has typed it. */
  declare value: string;

  /** What the field is for: its label for screen readers. */
  declare name: string;

  /** Nothing until the text has been checked. */
  declare private _problems: readonly JsonProblem[] | undefined;
  /** How far the text is scrolled, and how much of it is in view, in lines. */
  declare private _scrolled: number;
  declare private _height: number;

  private _lines: TextLines = textLines('');
  private _statement: StatementDocument | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _lastCheck = 0;
  private readonly _observer = new ResizeObserver(() => {
    this._height = Math.ceil(this._field.clientHeight / lineHeight);
  });

  constructor() {
    super();
    this.value = '';
    this.name = '';
    this._scrolled = 0;
    this._height = rows;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this._observer.observe(this._field);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._observer.disconnect();
    clearTimeout(this._timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this._lines = textLines(this.value);
    clearTimeout(this._timer);
    // A text that takes long waits longer, so that nobody waits for it while typing.
    this._timer = setTimeout(this._check, rest + 3 * this._lastCheck);
  }

  protected override render(): unknown {
    const problems = this._problems ?? [];
    return html`
      <div lang=${this.locale} dir=${this.dirOfWords}>
        <div class="editor" dir="ltr">
          <div class="gutter" aria-hidden="true">${this._gutter(problems)}</div>
          <textarea
            aria-label=${this.name}
            aria-describedby="status"
            aria-invalid=${problems.some(({kind}) => kind !== 'address') ? 'true' : 'false'}
            rows=${rows}
            wrap="off"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            translate="no"
            @input=${this._type}
            @scroll=${this._scroll}
          ></textarea>
        </div>
        <p
          id="status"
          role="status"
          class=${this._statement && problems.length === 0 ? 'good' : nothing}
        >
          ${this._summary(problems)}
        </p>
        ${problems.length > 0 ? this._list(problems) : nothing}
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this._observer.observe(this._field);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && this._field.value !== this.value) this._field.value = this.value;
    const gutter = this.renderRoot.querySelector<HTMLElement>('.lines');
    const beyond = this._scrolled - Math.floor(this._scrolled);
    if (gutter) gutter.style.translate = `0 ${-beyond * lineHeight}px`;
  }

  /** Only the lines in view: there may be a hundred thousand. */
  private _gutter(problems: readonly JsonProblem[]): unknown {
    const marked = new Set(problems.map(({line}) => line));
    const first = Math.floor(this._scrolled) + 1;
    const last = Math.min(first + this._height, this._lines.count);
    const lines = Array.from({length: Math.max(last - first + 1, 0)}, (_, index) => first + index);
    return html`<div class="lines">
      ${lines.map((line) => html`<div class=${marked.has(line) ? 'marked' : nothing}>${line}</div>`)}
    </div>`;
  }

  private _summary(problems: readonly JsonProblem[]): string {
    if (problems.length > 0) return messages.problems(problems.length);
    return this._statement ? messages.ready() : '';
  }

  private _list(problems: readonly JsonProblem[]): unknown {
    const others = problems.length - listed;
    return html`
      <ol role="list">
        ${problems.slice(0, listed).map(
          (problem, index) => html`
            <li>
              <button type="button" value=${index} @click=${this._goTo}>
                ${problemTemplate(problem)}
              </button>
            </li>
          `,
        )}
      </ol>
      ${others > 0 ? html`<p>${messages.others(others)}</p>` : nothing}
    `;
  }

  private readonly _type = (): void => {
    this.value = this._field.value;
  };

  private readonly _scroll = (): void => {
    this._scrolled = this._field.scrollTop / lineHeight;
  };

  private readonly _check = (): void => {
    const begin = performance.now();
    const isEmpty = this.value.trim() === '';
    const {problems, statement} = isEmpty ? {problems: []} : checkJson(this.value, this._lines);
    this._lastCheck = performance.now() - begin;
    this._problems = problems;
    const isChanged = statement !== this._statement;
    this._statement = statement;
    if (isChanged) this.dispatchEvent(new JsonEditorStatementEvent(statement));
  };

  /** Puts the caret where a problem stands, with some lines above it in view. */
  private readonly _goTo = ({currentTarget}: Event): void => {
    const problem = this._problems?.[Number((currentTarget as HTMLButtonElement).value)];
    if (!problem) return;
    const end = this._lines.startOf(problem.line + 1) - 1;
    this._field.focus();
    this._field.setSelectionRange(problem.offset, Math.max(end, problem.offset));
    this._field.scrollTop = (problem.line - this._height / 3) * lineHeight;
    this._field.scrollLeft = 0;
  };

  private get _field(): HTMLTextAreaElement {
    const field = this.renderRoot.querySelector('textarea');
    if (!field) throw new Error('nothing is rendered yet');
    return field;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'json-editor': JsonEditor;
  }
  interface GlobalEventHandlersEventMap {
    'json-editor-statement': JsonEditorStatementEvent;
  }
}
