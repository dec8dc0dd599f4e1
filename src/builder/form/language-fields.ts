import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../../i18n/language-name.js';
import type {SnippetOptions} from '../../snippets/snippet.js';
import {changing, type FieldContext} from './field.js';
import {contentMessages as messages} from './content-messages.js';

/**
 * In which language the card is, and the text that stands in the snippet.
 *
 * @param options Languages of the snippet, as far as there is a statement.
 */
export function languageFields(
  context: FieldContext,
  {text, isFixed}: Pick<SnippetOptions, 'text' | 'isFixed'>,
): TemplateResult {
  const {statement} = context;
  const tags = Object.keys(statement?.languages ?? {});
  const options = (chosen: string) =>
    tags.map(
      (tag) =>
        html`<option value=${tag} lang=${tag} .selected=${tag === chosen}>
          ${languageName(tag)}
        </option>`,
    );
  return html`
    <fieldset>
      <legend>${messages.language()}</legend>
      <div class="field">
        <label for="lang">${messages.cardLanguage()}</label>
        <select id="lang" @change=${changing(context, (lang) => ({lang}))}>
          <option value="" .selected=${!isFixed}>${messages.follow()}</option>
          ${options(isFixed ? text : '')}
        </select>
      </div>
      ${
        isFixed || tags.length < 2
          ? nothing
          : html`
              <div class="field">
                <label for="text-lang">${messages.textLanguage()}</label>
                <select id="text-lang" @change=${changing(context, (textLang) => ({textLang}))}>
                  ${options(text)}
                </select>
              </div>
            `
      }
    </fieldset>
  `;
}
