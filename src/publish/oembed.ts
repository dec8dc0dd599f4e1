import {html} from '../markup/html.js';
import {chooseLocale, inLocale} from '../i18n/locale.js';
import {inLanguage} from '../statement/in-language.js';
import {compact} from '../markup/compact.js';
import {standingLine} from '../markup/standing.js';
import {plainText} from '../markup/plain-text.js';
import {textTemplate} from '../markup/texts.js';
import {pageWords} from '../markup/words.js';
import {frameAddress, pageAddress} from '../snippets/folder-addresses.js';
import type {Publication} from './publication.js';

/** Size in CSS pixels until the frame has told its own; consumers ask for a number. */
const size = {width: 600, height: 600};

/** How long consumers may keep it, in seconds. */
const day = 86_400;

/**
 * What oEmbed consumers ask for, in one language, as JSON: an iframe, and a quotation for where it does
 * not show.
 *
 * WordPress keeps the quotation only where it comes first, and the iframe only where it is empty; without
 * a quotation, it never sizes the iframe.
 *
 * @param language One of the statement's.
 */
export function oembed(publication: Publication, language: string): string {
  const {at, statement} = publication;
  const view = inLanguage(statement, [language]);
  const title = plainText(view.title.text);
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: plainText(view.publisher.text.text),
    provider_url: view.publisher.url ?? at,
    cache_age: day,
    ...size,
    html: quoteMarkup(publication, language) + frameMarkup(publication, language, title),
  })}\n`;
}

/**
 * Title, first paragraph, how far they can be relied on, and a link. WordPress takes out all tags but the link's,
 * so spaces part them.
 */
function quoteMarkup(publication: Publication, language: string): string {
  const view = inLanguage(publication.statement, [language]);
  const [summary] = view.summary;
  return inLocale(chooseLocale([language]), () =>
    compact(html`
      <blockquote>
        ${textTemplate(view.title, view)} – ${summary ? textTemplate(summary, view) : ''}
        (${standingLine(view)})
        <a href=${pageAddress(publication, view.language)}>${pageWords().readStatement}</a>
      </blockquote>
    `),
  );
}

function frameMarkup(publication: Publication, language: string, title: string): string {
  return compact(html`
    <iframe
      src=${frameAddress(publication, language)}
      width="100%"
      height=${size.height}
      frameborder="0"
      title=${title}
    ></iframe>
  `);
}
