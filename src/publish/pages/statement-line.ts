import {html} from '@lit-labs/ssr';
import {chooseLocale, inLocale} from '../../i18n/locale.js';
import {messages} from '../../i18n/messages.js';
import {inLanguage} from '../../statement/in-language.js';
import type {Statement} from '../../statement/statement.js';
import {markupOf} from './markup.js';
import {textTemplate, wordsTemplate} from './texts.js';
import {pageWords} from './words.js';

/**
 * What a statement says in one line of HTML, without any block: title, summary, and a link to its page.
 * WordPress's classic editor ends an unknown element at the first block in it.
 *
 * @param language One of the statement's.
 * @param page Absolute address of the statement's own page.
 */
export function statementLine(statement: Statement, language: string, page: string): string {
  const view = inLanguage(statement, [language]);
  return inLocale(chooseLocale([language]), () =>
    markupOf(html`
      <span lang=${view.language} dir=${view.dir}
        ><strong>${textTemplate(view.title, view)}</strong>
        ${view.summary.map((paragraph) => [textTemplate(paragraph, view), ' '])}
        (${wordsTemplate(messages[view.translation.kind](), view)})
        <a href=${page}>${wordsTemplate(pageWords().readStatement, view)}</a></span
      >
    `),
  );
}
