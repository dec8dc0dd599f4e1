import {html, renderThunked, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {nothing} from 'lit';
import {languageName} from '../../i18n/language-name.js';
import {chooseLocale, inLocale} from '../../i18n/locale.js';
import {withoutMarkers} from '../../prerender/markup.js';
import {inLanguage} from '../../statement/in-language.js';
import type {StatementView} from '../../statement/view.js';
import {documentMarkup} from '../pages/document.js';
import {markupOf} from '../pages/markup.js';
import {plainText} from '../pages/plain-text.js';
import {relativeAddress} from '../pages/relative.js';
import {embedAddress, pageAddress, type Publication} from '../publication.js';
import {scriptTag} from '../snippets/markup.js';
import type {SnippetKind} from '../snippets/snippet.js';
import {snippetKinds} from '../snippets/snippets.js';
import {embedPageStyles} from './embed-page.styles.js';

/**
 * The page from which partners copy what shows the statement on their sites. It speaks English, the
 * snippets the language that is asked for.
 *
 * @param language One of the statement's.
 * @param address Absolute address at which the page stands.
 */
export async function embedPage(
  publication: Publication,
  language: string,
  address = embedAddress(publication, language),
): Promise<string> {
  const {at, statement} = publication;
  const view = inLanguage(statement, [language]);
  const title = plainText(view.title.text);
  const toFolder = (absolute: string) => relativeAddress(absolute, address, at);
  const sections = await Promise.all(
    snippetKinds.map((kind) => sectionTemplate(kind, publication, view.language, toFolder)),
  );
  const head = html`
    <title>Show “${title}” on your site</title>
    <link rel="canonical" href=${embedAddress(publication, view.language)} />
    <meta name="robots" content="noindex" />
    <script defer src=${toFolder(`${at}embed.js`)}></script>
  `;
  const body = html`
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
    <main>${sections}</main>
  `;
  return documentMarkup({
    lang: 'en',
    dir: 'ltr',
    at,
    styles: embedPageStyles,
    head: markupOf(head),
    body: await markup(body),
  });
}

/** In which language the snippets' own texts are; nothing where there is one only. */
function languagesTemplate({languages}: StatementView, address: (tag: string) => string) {
  if (languages.length < 2) return nothing;
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
                aria-current=${current ? 'page' : nothing}
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

async function sectionTemplate(
  kind: SnippetKind,
  publication: Publication,
  language: string,
  toFolder: (absolute: string) => string,
): Promise<ServerRenderedTemplate> {
  const {need, use, hint, file} = kind;
  const snippet = file
    ? html`<p><a href=${toFolder(publication.at + file)} download>Download the snippet</a></p>`
    : codeTemplate(need, await kind.write(publication, {text: language, isFixed: false}));
  return html`
    <section aria-labelledby=${need}>
      <h2 id=${need}>For ${use}</h2>
      <p class="hint">${hint}</p>
      ${snippet}
      ${
        need === 'placeholder'
          ? html`<p class="hint">The script’s line:</p>
              ${codeTemplate('script', scriptTag(publication))}`
          : nothing
      }
    </section>
  `;
}

/** The code begins right behind the tag: a line break there would be copied. */
function codeTemplate(name: string, code: string): ServerRenderedTemplate {
  const id = `${name}-code`;
  return html`
    <pre tabindex="0" dir="ltr"><code id=${id}>${code}</code></pre>
    <p>
      <button
        type="button"
        value=${id}
        aria-describedby=${name === 'script' ? nothing : name}
        hidden
      >
        Copy
      </button>
      <span role="status"></span>
    </p>
  `;
}

/** As it is written, without what templates leave between lines. In snippets all white space counts. */
async function markup(template: ServerRenderedTemplate): Promise<string> {
  return withoutMarkers(await collectResult(renderThunked(template)))
    .replace(
      /(<pre[^]*?<\/pre>)|\s*\n\s*(>?)/g,
      (_, snippet: string | undefined, end: string) => snippet ?? (end || '\n'),
    )
    .trim();
}
