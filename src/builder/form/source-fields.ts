import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale} from '../../i18n/locale.js';
import {sources, type ConfiguredSource} from '../configuration.js';
import {changing, valueOf, type FieldContext} from './field.js';
import type {JsonEditorStatementEvent} from '../editor/json-editor.js';
import {sourceMessages as messages} from './source-messages.js';
import {typedAddress} from './typed-address.js';

/** Beside what all fields know. */
export interface SourceContext extends FieldContext {
  /** Address of the script that partners have to put on hosts of their own, where they have to. */
  readonly scriptToHost: string | undefined;
  readonly paste: (event: JsonEditorStatementEvent) => void;
  /** Loads once more what could not be loaded. */
  readonly tryAgain: () => Promise<void>;
}

/** Which statement is shown. */
export function sourceFields(context: SourceContext): TemplateResult {
  const {scriptToHost} = context;
  return html`
    <fieldset>
      <legend>${messages.statement()}</legend>
      <div class="choices">${sources.map((source) => choiceTemplate(source, context))}</div>
      ${
        context.configuration.source === 'address'
          ? addressField(context, 'src', messages.documentAddress(), messages.documentAddressHint())
          : nothing
      }
      ${documentField(context)}
      ${
        scriptToHost === undefined
          ? nothing
          : addressField(
              context,
              'script',
              messages.scriptAddress(),
              html`${messages.scriptAddressHint()}
                <a href=${scriptToHost} download dir="ltr">statement-card.js</a>`,
            )
      }
    </fieldset>
  `;
}

function choiceTemplate(source: ConfiguredSource, context: SourceContext): TemplateResult {
  return html`
    <label class="choice">
      <input
        type="radio"
        name="source"
        .value=${source}
        .checked=${context.configuration.source === source}
        @change=${changing(context, () => ({source}))}
      />
      <span>${messages[source]()}</span>
    </label>
  `;
}

/** Stays while another statement is chosen, so that what was pasted is not lost. */
function documentField({configuration, paste}: SourceContext): TemplateResult {
  return html`
    <div class="field" ?hidden=${configuration.source !== 'pasted'}>
      <span class="label" aria-hidden="true">${messages.document()}</span>
      <json-editor
        .locale=${currentLocale()}
        .name=${messages.document()}
        @json-editor-statement=${paste}
      ></json-editor>
      <p class="hint">${messages.documentHint()}</p>
    </div>
  `;
}

/** A field for an address in the configuration, with its label and what to know about it. */
function addressField(
  context: SourceContext,
  name: 'script' | 'src',
  label: string,
  hint: unknown,
): TemplateResult {
  // An address that has changed is loaded for that alone.
  const press = (event: KeyboardEvent) => {
    const isSame = valueOf(event) === context.configuration[name];
    if (event.key === 'Enter' && isSame) void context.tryAgain();
  };
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="url"
        inputmode="url"
        dir="ltr"
        placeholder="https://"
        aria-describedby=${`${name}-hint`}
        .value=${context.configuration[name]}
        @change=${changing(context, (value) => ({[name]: typedAddress(value)}))}
        @keydown=${press}
      />
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
    </div>
  `;
}
