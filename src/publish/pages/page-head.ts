import {html} from '../../markup/html.js';
import type {StatementView} from '../../statement/view.js';
import {oembedAddress, pageAddress} from '../../snippets/folder-addresses.js';
import type {Publication} from '../publication.js';
import {compact} from '../../markup/compact.js';
import {plainText} from '../../markup/plain-text.js';
import {relativeAddress} from './relative.js';

/**
 * The head of a statement's page: what search engines, networks and editors read of it. Addresses that
 * they take along are absolute.
 *
 * @param page Absolute address at which the page stands.
 */
export function pageHead(publication: Publication, view: StatementView, page: string): string {
  const {at, script} = publication;
  const canonical = pageAddress(publication, view.language);
  const title = plainText(view.title.text);
  const publisher = plainText(view.publisher.text.text);
  const description = plainText(view.summary[0]?.text ?? '');
  const tags = html`
    <title>${title} – ${publisher}</title>
    <meta name="description" content=${description} />
    <link rel="canonical" href=${canonical} />
    ${view.languages.map(
      ({tag}) =>
        html`<link rel="alternate" hreflang=${tag} href=${pageAddress(publication, tag)} />`,
    )}
    <link rel="alternate" hreflang="x-default" href=${defaultPage(publication, view)} />
    <link
      rel="alternate"
      type="application/json+oembed"
      href=${oembedAddress(publication, view.language)}
      title=${title}
    />
    <meta property="og:type" content="article" />
    <meta property="og:title" content=${title} />
    <meta property="og:description" content=${description} />
    <meta property="og:url" content=${canonical} />
    <meta property="og:site_name" content=${publisher} />
    ${localeTemplate(view.language)}
    <meta property="article:published_time" content=${view.published} />
    ${
      view.updated
        ? html`<meta property="article:modified_time" content=${view.updated} />`
        : undefined
    }
    <meta name="twitter:card" content="summary" />
    <script
      async
      src=${relativeAddress(script.pinned, page, at)}
      integrity=${script.integrity}
      crossorigin="anonymous"
    ></script>
  `;
  return compact(tags);
}

/** Open Graph's locales have a territory: there is one only where the tag names it. */
function localeTemplate(tag: string) {
  const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag) ?? [];
  return region
    ? html`<meta property="og:locale" content=${`${language}_${region}`} />`
    : undefined;
}

/** For readers of none of the languages: that of the statement's first. */
function defaultPage(publication: Publication, {languages, language}: StatementView): string {
  return pageAddress(publication, languages[0]?.tag ?? language);
}
