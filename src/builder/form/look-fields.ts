import {html, nothing, type TemplateResult} from 'lit';
import {palette} from '../../render/palette.js';
import {
  customProperties,
  customPropertyNames,
  type CustomProperty,
} from '../../snippets/custom-properties.js';
import {styleOf} from '../../snippets/markup.js';
import {themes} from '../../source/options.js';
import {understoodProperty} from '../understood-property.js';
import {changing, valueOf, type FieldContext} from './field.js';
import {lookMessages as messages} from './look-messages.js';

/** What is typed into the fields of custom properties and is, so far, no value for one. */
export type Drafts = Readonly<Partial<Record<CustomProperty, string>>>;

/** Beside what all fields know. */
export interface LookContext extends FieldContext {
  readonly drafts: Drafts;
  readonly changeDrafts: (drafts: Drafts) => void;
}

/** Colours and shapes: theme and accent at once, the rest behind a disclosure. */
export function lookFields(context: LookContext): TemplateResult {
  const {configuration} = context;
  const [accent, ...others] = customPropertyNames;
  const style = styleOf(configuration.properties);
  return html`
    <fieldset>
      <legend>${messages.look()}</legend>
      <div class="field" role="radiogroup" aria-labelledby="theme">
        <span class="label" id="theme">${messages.theme()}</span>
        <div class="segments">
          ${themes.map(
            (theme) => html`
              <label>
                <input
                  type="radio"
                  name="theme"
                  .value=${theme}
                  .checked=${configuration.theme === theme}
                  @change=${changing(context, () => ({theme}))}
                />
                <span>${messages[theme]()}</span>
              </label>
            `,
          )}
        </div>
      </div>
      ${accent ? propertyTemplate(accent, context) : nothing}
      <details>
        <summary>${messages.more()}</summary>
        ${others.map((name) => propertyTemplate(name, context))}
      </details>
      ${
        style && configuration.need !== 'frame'
          ? html`
              <p class="hint">${messages.strictStyles()}</p>
              <pre class="hint" dir="ltr" tabindex="0"><code>statement-card {${style}}</code></pre>
            `
          : nothing
      }
    </fieldset>
  `;
}

function propertyTemplate(name: CustomProperty, context: LookContext): TemplateResult {
  const {configuration, drafts} = context;
  const kind = customProperties[name];
  const value = drafts[name] ?? configuration.properties[name] ?? '';
  const isWrong = drafts[name] !== undefined;
  const set = (event: Event) => {
    setProperty(name, valueOf(event), context);
  };
  return html`
    <div class="field">
      <label for=${name}>${messages[name]()}</label>
      <div class="property">
        ${
          kind === 'color'
            ? html`
                <input
                  type="color"
                  aria-label=${`${messages.pick()}: ${messages[name]()}`}
                  .value=${pickable(value, name)}
                  @input=${set}
                />
              `
            : nothing
        }
        <input
          id=${name}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby=${isWrong ? `${name}-problem` : nothing}
          .value=${value}
          @input=${set}
        />
      </div>
      <p class="problem" id=${`${name}-problem`} aria-live="polite">
        ${isWrong ? problemWords(kind) : nothing}
      </p>
    </div>
  `;
}

/** Only what browsers understand gets into the snippet; the rest waits in its field. */
function setProperty(name: CustomProperty, typed: string, context: LookContext): void {
  const {configuration, change, drafts, changeDrafts} = context;
  const value = understoodProperty(name, typed);
  const isDraft = value === undefined && typed.trim() !== '';
  changeDrafts({...drafts, [name]: isDraft ? typed : undefined});
  change({properties: {...configuration.properties, [name]: value}});
}

function problemWords(kind: (typeof customProperties)[CustomProperty]): string {
  switch (kind) {
    case 'color':
      return messages.notAColour();
    case 'font-family':
      return messages.notATypeface();
    case 'border-radius':
    case 'padding-left':
      return messages.notALength();
  }
}

/** Colour pickers know no other form than `#rrggbb`; they begin with the card's own colour. */
function pickable(value: string, name: CustomProperty): string {
  const usual = name in palette ? palette[name as keyof typeof palette][0] : '#000000';
  const color = /^#([\da-f]{3}|[\da-f]{6})$/i.test(value) ? value : usual;
  return color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
}
