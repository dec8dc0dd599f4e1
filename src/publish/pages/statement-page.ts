import {html} from '../../markup/html.js';
import {languageName} from '../../i18n/language-name.js';
import {chooseLocale, currentLocale, inLocale} from '../../i18n/locale.js';
import {messages} from '../../i18n/messages.js';
import {jsonScript} from '../../markup/json-script.js';
import {sliceCount} from '../../render/slices.js';
import {inLanguage} from '../../statement/in-language.js';
import type {StatementView} from '../../statement/view.js';
import {jsonLd} from '../json-ld.js';
import {embedAddress, pageAddress} from '../../snippets/folder-addresses.js';
import type {Publication} from '../publication.js';
import {cardMarkup} from './card.js';
import {documentMarkup} from './document.js';
import {signatoriesTemplate} from '../../markup/lists.js';
import {compact} from '../../markup/compact.js';
import {pageHead} from './page-head.js';
import {relativeAddress} from './relative.js';
import {statementPageStyles} from './statement-page.styles.js';
import {statementText} from '../../markup/statement-text.js';
import {wordsTemplate} from '../../markup/texts.js';
import {pageWords} from '../../markup/words.js';

/**
 * A statement's page in one language: the card, prerendered, and what it leaves out without scripts. Every
 * word of it is readable without them.
 *
 * @param language One of the statement's.
 * @param page Absolute address at which it stands, in the published folder; by default its own.
 */
export async function statementPage(
  publication: Publication,
  language: string,
  page = pageAddress(publication, language),
): Promise<string> {
  const {at, statement, documentFile} = publication;
  const view = inLanguage(statement, [language]);
  const card = await cardMarkup(publication, page, {
    src: relativeAddress(documentFile.stable, page, at),
    lang: view.language,
    fallback: statementText(statement, view.language, {headingLevel: 1}),
  });
  const [languages, allSignatories, footer] = inLocale(chooseLocale([view.language]), () => [
    languagesMarkup(publication, view, page),
    withoutScripts(view),
    footerMarkup(publication, view, page),
  ]);
  // Behind all that is to be read: with thousands of signatories it is long.
  const data = jsonScript(jsonLd(publication, view.language), 'application/ld+json');
  return documentMarkup({
    lang: view.language,
    dir: view.dir,
    at,
    styles: statementPageStyles,
    head: pageHead(publication, view, page),
    body: [languages, '<main>', card, allSignatories, '</main>', footer, data].join('\n'),
  });
}

/** Links to the pages in all languages, each by the language's own name; none for a single language. */
function languagesMarkup(publication: Publication, view: StatementView, page: string): string {
  if (view.languages.length < 2) return '';
  const {at} = publication;
  return compact(html`
    <header>
      <nav lang=${currentLocale()} aria-label=${messages.languages()}>
        <ul>
          ${view.languages.map(
            ({tag, dir, current}) => html`
              <li>
                <a
                  href=${relativeAddress(pageAddress(publication, tag), page, at)}
                  lang=${tag}
                  dir=${dir}
                  hreflang=${tag}
                  aria-current=${current ? 'page' : undefined}
                  >${languageName(tag)}</a
                >
              </li>
            `,
          )}
        </ul>
      </nav>
    </header>
  `);
}

/** All signatories, where without scripts some of them stay behind the card's button. */
function withoutScripts(view: StatementView): string {
  const {length} = view.signatories;
  if (sliceCount(length) < 2) return '';
  const all = html`
    <section>
      <h2>${wordsTemplate(messages.signatories(length), view)}</h2>
      ${signatoriesTemplate(view)}
    </section>
  `;
  return `<noscript>${compact(all)}</noscript>`;
}

/** The way to show the statement elsewhere. */
function footerMarkup({at}: Publication, view: StatementView, page: string): string {
  const embed = relativeAddress(embedAddress({at}, view.language), page, at);
  return compact(html`
    <footer>
      <p><a href=${embed}>${wordsTemplate(pageWords().embed, view)}</a></p>
    </footer>
  `);
}
