import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale} from '../../i18n/locale.js';
import {sources, type ConfiguredSource} from '../configuration.js';
import {changing, type FieldContext} from './field.js';
import type {JsonEditorStatementEvent} from '../editor/json-editor.js';
import {sourceMessages as messages} from './source-messages.js';
import {typedAddress} from './typed-address.js';

/** Beside what all fields know. */
export interface SourceContext extends FieldContext {
  /** Address of the script that partners have to put on hosts of their own, where they have to. */
  readonly scriptToHost: string | undefined;
  /** The text of the document field. */
  readonly pastedText: string;
  readonly paste: (event: JsonEditorStatementEvent) => void;
}

/** Which statement is shown. */
export function sourceFields(context: SourceContext): TemplateResult {
  const {scriptToHost} = context;
  return html`
    <fieldset>
      <legend>${messages.statement()}</legend>
      <div class="choices">${sources.map((source) => choiceTemplate(source, context))}</div>
      ${detailsTemplate(context)}
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

/** What has to be said of a statement that is not the page's own. */
function detailsTemplate(context: SourceContext): unknown {
  const {configuration, pastedText, paste} = context;
  switch (configuration.source) {
    case 'own':
      return nothing;
    case 'address':
      return addressField(
        context,
        'src',
        messages.documentAddress(),
        messages.documentAddressHint(),
      );
    case 'pasted':
      return html`
        <div class="field">
          <span class="label" aria-hidden="true">${messages.document()}</span>
          <json-editor
            .locale=${currentLocale()}
            .name=${messages.document()}
            .value=${pastedText}
            @json-editor-statement=${paste}
          ></json-editor>
          <p class="hint">${messages.documentHint()}</p>
        </div>
      `;
  }
}

/** A field for an address in the configuration, with its label and what to know about it. */
function addressField(
  context: SourceContext,
  name: 'script' | 'src',
  label: string,
  hint: unknown,
): TemplateResult {
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
      />
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
    </div>
  `;
}
