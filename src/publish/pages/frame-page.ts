import {html} from '../../markup/html.js';
import {chooseLocale, inLocale} from '../../i18n/locale.js';
import {inLanguage} from '../../statement/in-language.js';
import {frameAddress, pageAddress} from '../../snippets/folder-addresses.js';
import type {Publication} from '../publication.js';
import {cardMarkup} from './card.js';
import {documentMarkup} from './document.js';
import {framePageStyles} from './frame-page.styles.js';
import {compact} from '../../markup/compact.js';
import {plainText} from '../../markup/plain-text.js';
import {relativeAddress} from './relative.js';
import {statementLine} from '../../markup/statement-line.js';
import {wordsTemplate} from '../../markup/texts.js';
import {pageWords} from '../../markup/words.js';

/**
 * The page for an `<iframe>` in one language: the card alone, and a link to the statement's own page.
 *
 * The statement stands in it, and the scripts ask for no permission: in a sandbox the page has no
 * origin, and what it fetched would depend on the host's headers. Links open beside the page around.
 *
 * @param language One of the statement's.
 */
export async function framePage(publication: Publication, language: string): Promise<string> {
  const {at, statement, script, frameScript} = publication;
  const view = inLanguage(statement, [language]);
  const frame = frameAddress(publication, view.language);
  const page = pageAddress(publication, view.language);
  const near = (address: string) => relativeAddress(address, frame, at);
  const card = await cardMarkup(publication, frame, {
    lang: view.language,
    fallback: statementLine(statement, view.language, page),
  });
  const head = html`
    <title>${plainText(view.title.text)}</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href=${page} />
    <base target="_blank" />
    <script defer src=${near(frameScript.pinned)}></script>
    <script async src=${near(script.pinned)}></script>
  `;
  const link = inLocale(
    chooseLocale([view.language]),
    () => html`<p><a href=${near(page)}>${wordsTemplate(pageWords().ownPage, view)}</a></p>`,
  );
  return documentMarkup({
    lang: view.language,
    dir: view.dir,
    at,
    styles: framePageStyles,
    head: compact(head),
    body: `<main>\n${card}\n${compact(link)}\n</main>`,
  });
}
