import {html, nothing, type TemplateResult} from 'lit';
import {allLocales} from '../i18n/generated/locale-codes.js';
import {languageName} from '../i18n/language-name.js';
import {currentLocale, type Locale} from '../i18n/locale.js';
import {pageAddress} from '../snippets/folder-addresses.js';
import type {StatementView} from '../statement/view.js';
import type {Facts} from './source/facts.js';
import {valueOf} from './form/field.js';
import {builderMessages as messages} from './messages.js';

/**
 * What the page is about, and in which language it speaks.
 *
 * @param statement The page's own; nothing before it is there.
 */
export function headerTemplate(
  statement: StatementView | undefined,
  facts: Facts,
  switchLocale: (locale: Locale) => void,
): TemplateResult {
  const choose = (event: Event) => {
    switchLocale(valueOf(event) as Locale);
  };
  return html`
    <header>
      <div>
        <h1>${messages.title()}</h1>
        ${statement ? html`<p class="subject">${titleTemplate(statement, facts)}</p>` : nothing}
        <p class="intro">${messages.intro()}</p>
      </div>
      <div class="interface">
        <label for="locale">${messages.interfaceLanguage()}</label>
        <select id="locale" @change=${choose}>
          ${allLocales.map(
            (locale) => html`
              <option value=${locale} lang=${locale} .selected=${locale === currentLocale()}>
                ${languageName(locale)}
              </option>
            `,
          )}
        </select>
      </div>
    </header>
  `;
}

function titleTemplate({title, language}: StatementView, facts: Facts): TemplateResult {
  const lang = title.lang ?? nothing;
  if (!('at' in facts)) return html`<span lang=${lang} dir=${title.dir}>${title.text}</span>`;
  const at = new URL(facts.here, document.baseURI).href;
  return html`
    <a href=${pageAddress({at}, language)} lang=${lang} dir=${title.dir}>${title.text}</a>
  `;
}
