import {html} from './html.js';
import {chooseLocale, inLocale} from '../i18n/locale.js';
import {inLanguage} from '../statement/in-language.js';
import type {Statement} from '../statement/statement.js';
import {compact} from './compact.js';
import {standingLine} from './standing.js';
import {textTemplate, wordsTemplate} from './texts.js';
import {pageWords} from './words.js';

/**
 * What a statement says in one line of HTML, without any block: title, summary, how far they can be relied on,
 * and a link to its page.
 * WordPress's classic editor ends an unknown element at the first block in it.
 *
 * @param language One of the statement's.
 * @param page Absolute address at which the statement can be read; no link without it.
 */
export function statementLine(
  statement: Statement,
  language: string,
  page: string | undefined,
): string {
  const view = inLanguage(statement, [language]);
  return inLocale(chooseLocale([language]), () =>
    compact(html`
      <span lang=${view.language} dir=${view.dir}
        ><strong>${textTemplate(view.title, view)}</strong>
        ${view.summary.map((paragraph) => [textTemplate(paragraph, view), ' '])}
        (${standingLine(view)})
        ${page === undefined ? undefined : html`<a href=${page}>${wordsTemplate(pageWords().readStatement, view)}</a>`}</span
      >
    `),
  );
}
