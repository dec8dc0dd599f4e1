import {html, nothing, type TemplateResult} from 'lit';
import type {Part} from '../../source/options.js';
import {inLanguage} from '../../statement/in-language.js';
import type {Statement} from '../../statement/statement.js';
import {changing, type FieldContext} from './field.js';
import {contentMessages as messages} from './content-messages.js';

/** Beside what all fields know. */
export interface ContentContext extends FieldContext {
  /** Language in which the statement's own texts stand in the form. */
  readonly language: string;
  /** All parts, those that are left out among them, in the order of the list. */
  readonly order: readonly Part[];
  readonly reorder: (order: readonly Part[], moved: Part) => Promise<void>;
}

/** What of the statement is shown, and where the card stands in the page's outline. */
export function contentFields(context: ContentContext): TemplateResult {
  const {configuration} = context;
  const offered = context.order.filter((part) => isThere(part, context.statement));
  const isInFrame = configuration.need === 'frame';
  return html`
    <fieldset>
      <legend>${messages.content()}</legend>
      <div class="field" role="group" aria-labelledby="parts">
        <span class="label" id="parts">${messages.parts()}</span>
        <ol class="parts" role="list">
          ${offered.map((part, position) => partTemplate(part, offered[position - 1], offered, context))}
        </ol>
      </div>
      ${addresseeTemplate(context)}
      <div class="field">
        <label for="heading-level">${messages.headingLevel()}</label>
        <select
          id="heading-level"
          aria-describedby="heading-level-hint"
          ?disabled=${isInFrame}
          @change=${changing(context, (value) => ({headingLevel: Number(value)}))}
        >
          ${[1, 2, 3, 4, 5, 6].map(
            (level) => html`
              <option value=${level} .selected=${level === configuration.headingLevel}>
                h${level}
              </option>
            `,
          )}
        </select>
        <p class="hint" id="heading-level-hint">${messages.headingLevelHint()}</p>
      </div>
    </fieldset>
  `;
}

/** Whether a statement has something to show as a part; of no statement yet, nothing else is known. */
function isThere(part: Part, statement: Statement | undefined): boolean {
  if (!statement || part === 'summary') return true;
  return (statement[part]?.length ?? 0) > 0;
}

/**
 * The last part that is shown cannot be left out, too: a card shows something. What is not offered keeps its
 * place, for the statement may have it later.
 */
function partTemplate(
  part: Part,
  above: Part | undefined,
  offered: readonly Part[],
  context: ContentContext,
): TemplateResult {
  const {order, reorder, configuration, change} = context;
  const {show} = configuration;
  const isShown = show.includes(part);
  const isLast = isShown && offered.filter((one) => show.includes(one)).length === 1;
  const toggle = () => {
    change({show: order.filter((one) => (one === part) !== show.includes(one))});
  };
  const moveUp = () => {
    const others = order.filter((one) => one !== part);
    void reorder(
      others.flatMap((one) => (one === above ? [part, one] : [one])),
      part,
    );
  };
  return html`
    <li>
      <label>
        <input
          type="checkbox"
          id=${`part-${part}`}
          .checked=${isShown}
          ?disabled=${isLast}
          @change=${toggle}
        />
        ${messages[part]()}
      </label>
      ${
        above
          ? html`
              <button
                type="button"
                class="up"
                id=${`up-${part}`}
                aria-label=${`${messages.moveUp()}: ${messages[part]()}`}
                title=${messages.moveUp()}
                @click=${moveUp}
              >
                <span aria-hidden="true">↑</span>
              </button>
            `
          : nothing
      }
    </li>
  `;
}

/** Nothing to choose where demands are made on one alone. */
function addresseeTemplate(context: ContentContext) {
  const {configuration, statement, language} = context;
  if (!statement || statement.demands.length < 2) return nothing;
  const {demands} = inLanguage(statement, [language]);
  return html`
    <div class="field">
      <label for="addressee">${messages.addressee()}</label>
      <select id="addressee" @change=${changing(context, (addressee) => ({addressee}))}>
        <option value="" .selected=${configuration.addressee === ''}>
          ${messages.allAddressees()}
        </option>
        ${demands.map(
          ({id, addressee}) => html`
            <option
              value=${id}
              lang=${addressee.lang ?? nothing}
              dir=${addressee.dir}
              .selected=${id === configuration.addressee}
            >
              ${addressee.text}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}
