import {html, nothing, type TemplateResult} from 'lit';
import type {Part} from '../../source/options.js';
import {inLanguage} from '../../statement/in-language.js';
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
  const isInFrame = configuration.need === 'frame';
  return html`
    <fieldset>
      <legend>${messages.content()}</legend>
      <div class="field" role="group" aria-labelledby="parts">
        <span class="label" id="parts">${messages.parts()}</span>
        <ol class="parts" role="list">
          ${context.order.map((part, position) => partTemplate(part, position, context))}
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

/** The last part that is shown cannot be left out, too: a card shows something. */
function partTemplate(part: Part, position: number, context: ContentContext): TemplateResult {
  const {order, reorder, configuration, change} = context;
  const {show} = configuration;
  const isShown = show.includes(part);
  const toggle = () => {
    change({show: order.filter((one) => (one === part) !== show.includes(one))});
  };
  const moveUp = () => {
    const before = order.slice(0, position - 1);
    const [above] = order.slice(position - 1, position);
    if (above) void reorder([...before, part, above, ...order.slice(position + 1)], part);
  };
  return html`
    <li>
      <label>
        <input
          type="checkbox"
          id=${`part-${part}`}
          .checked=${isShown}
          ?disabled=${isShown && show.length === 1}
          @change=${toggle}
        />
        ${messages[part]()}
      </label>
      ${
        position > 0
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
