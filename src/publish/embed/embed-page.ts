import {needMessages} from '../../builder/form/need-messages.js';
import type {FolderFacts} from '../../builder/source/facts.js';
import {languageName} from '../../i18n/language-name.js';
import {chooseLocale, inLocale} from '../../i18n/locale.js';
import {compact} from '../../markup/compact.js';
import {html, Markup} from '../../markup/html.js';
import {jsonScript} from '../../markup/json-script.js';
import {plainText} from '../../markup/plain-text.js';
import type {FileAddresses} from '../../snippets/embeddable.js';
import {embedAddress, pageAddress} from '../../snippets/folder-addresses.js';
import {scriptTag} from '../../snippets/markup.js';
import type {SnippetKind} from '../../snippets/snippet.js';
import {snippetKinds} from '../../snippets/snippets.js';
import {inLanguage} from '../../statement/in-language.js';
import type {StatementView} from '../../statement/view.js';
import {documentMarkup} from '../pages/document.js';
import {relativeAddress} from '../pages/relative.js';
import type {Publication} from '../publication.js';
import {embedPageStyles} from './embed-page.styles.js';

/**
 * The page from which partners copy what shows the statement on their sites: the builder, and inside it, for
 * readers whose browsers run no scripts, all snippets as they are without any choice. Those speak English,
 * the snippets the language that is asked for.
 *
 * @param language One of the statement's.
 * @param address Absolute address at which the page stands.
 */
export function embedPage(
  publication: Publication,
  language: string,
  address = embedAddress(publication, language),
): string {
  const {at, statement} = publication;
  const view = inLanguage(statement, [language]);
  const title = plainText(view.title.text);
  const toFolder = (absolute: string) => relativeAddress(absolute, address, at);
  const head = html`
    <title>Show “${title}” on your site</title>
    <link rel="canonical" href=${embedAddress(publication, view.language)} />
    <meta name="robots" content="noindex" />
    <script defer src=${toFolder(`${at}builder.js`)}></script>
  `;
  const body = html`
    <embed-builder>
      ${new Markup(jsonScript(factsOf(publication, view.language, toFolder(at))))}
      <header>
        <h1>Show this statement on your site</h1>
        <p>
          <a
            href=${toFolder(pageAddress(publication, view.language))}
            lang=${view.language}
            dir=${view.dir}
            >${title}</a
          >
        </p>
        <p>Choose what fits your site, copy it, and paste it where the statement is to appear.</p>
        ${languagesTemplate(view, (tag) => toFolder(embedAddress(publication, tag)))}
      </header>
      <main>
        ${snippetKinds.map((kind) => sectionTemplate(kind, publication, view.language, toFolder))}
      </main>
    </embed-builder>
  `;
  return documentMarkup({
    lang: 'en',
    dir: 'ltr',
    at,
    styles: embedPageStyles,
    builds: true,
    head: compact(head),
    body: markup(body),
  });
}

function factsOf(publication: Publication, language: string, here: string): FolderFacts {
  const {at, script, documentFile} = publication;
  const addresses = ({stable, pinned, integrity}: FileAddresses) => ({stable, pinned, integrity});
  return {at, here, language, script: addresses(script), documentFile: addresses(documentFile)};
}

/** In which language the snippets' own texts are; nothing where there is one only. */
function languagesTemplate({languages}: StatementView, address: (tag: string) => string) {
  if (languages.length < 2) return undefined;
  return html`
    <nav aria-label="Language of the text in the snippets">
      <ul>
        ${languages.map(
          ({tag, dir, current}) => html`
            <li>
              <a
                href=${address(tag)}
                lang=${tag}
                dir=${dir}
                hreflang="en"
                aria-current=${current ? 'page' : undefined}
                >${nameOf(tag)}</a
              >
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

function nameOf(tag: string): string {
  return inLocale(chooseLocale([tag]), () => languageName(tag));
}

function sectionTemplate(
  {need, file, write}: SnippetKind,
  publication: Publication,
  language: string,
  toFolder: (absolute: string) => string,
): Markup {
  const {use, hint} = needMessages[need];
  const snippet = file
    ? html`<p><a href=${toFolder(publication.at + file)} download>Download the snippet</a></p>`
    : codeTemplate(write(publication, {text: language, isFixed: false}));
  return html`
    <section aria-labelledby=${need}>
      <h2 id=${need}>${use()}</h2>
      <p class="hint">${hint()}</p>
      ${snippet}
      ${
        need === 'placeholder'
          ? html`<p class="hint">The script’s line:</p>
              ${codeTemplate(scriptTag(publication))}`
          : undefined
      }
    </section>
  `;
}

/** The code begins right behind the tag: a line break there would be copied. */
function codeTemplate(code: string): Markup {
  return html`<pre tabindex="0" dir="ltr"><code>${code}</code></pre>`;
}

/** As it is written, without what templates leave between lines. In snippets all white space counts. */
function markup({text}: Markup): string {
  return text
    .replace(
      /(<pre[^]*?<\/pre>)|\s*\n\s*(>?)/g,
      (_, snippet: string | undefined, end: string) => snippet ?? (end || '\n'),
    )
    .trim();
}
