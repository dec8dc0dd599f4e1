import {html, type Markup} from './html.js';
import {formatDate} from '../i18n/formats.js';
import {chooseLocale, currentLocale, inLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import {siteOf} from '../render/footer.js';
import {inLanguage} from '../statement/in-language.js';
import type {Statement} from '../statement/statement.js';
import type {FigureView, QuoteView, ReportView, StatementView} from '../statement/view.js';
import {headingTemplate} from './heading-template.js';
import {correctionsTemplate, signatoriesTemplate} from './lists.js';
import {compact} from './compact.js';
import {standingTemplate} from './standing.js';
import {
  dateTemplate,
  linkedTemplate,
  paragraphTemplate,
  textTemplate,
  wordsTemplate,
} from './texts.js';
import {pageWords} from './words.js';

/** How the text is to fit into the page around it. */
export interface StatementTextOptions {
  /** Level of the title's heading, 1 to 6; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Absolute address of the statement's own page, to link to; no link without it. */
  readonly page?: string | undefined;
}

/**
 * The whole text of a statement as plain HTML, without any style: for readers whose browser runs no
 * scripts or knows no declarative shadow roots, for reader modes, feeds and search engines. It has no
 * blank line.
 *
 * @param language One of the statement's; what it lacks is in another, with its own `lang` and `dir`.
 */
export function statementText(
  statement: Statement,
  language: string,
  {headingLevel = 2, page}: StatementTextOptions = {},
): string {
  const view = inLanguage(statement, [language]);
  const template = inLocale(chooseLocale([language]), () => {
    const section = (words: string) =>
      headingTemplate(headingLevel + 1, wordsTemplate(words, view));
    return html`
      <article lang=${view.language} dir=${view.dir}>
        ${headingTemplate(headingLevel, textTemplate(view.title, view))} ${metaTemplate(view)}
        ${standingTemplate(view)} ${view.summary.map((text) => paragraphTemplate(text, view))}
        ${view.quotes.map((quote) => quoteTemplate(quote, view))} ${figuresTemplate(view)}
        ${view.demands.length > 0 ? section(messages.demands()) : undefined}
        ${demandsTemplate(view, headingLevel + 2)}
        ${
          view.signatories.length > 0
            ? section(messages.signatories(view.signatories.length))
            : undefined
        }
        ${signatoriesTemplate(view)}
        ${view.corrections.length > 0 ? section(pageWords().corrections) : undefined}
        ${correctionsTemplate(view)} ${sourcesTemplate(view, page)}
      </article>
    `;
  });
  return compact(template);
}

function metaTemplate(view: StatementView): Markup {
  return html`<p>
    ${wordsTemplate(messages.kind(), view)} ·
    ${dateTemplate(view.published, formatDate(view.published), view)} ·
    ${linkedTemplate(view.publisher, view)}
  </p>`;
}

function quoteTemplate({text, by}: QuoteView, view: StatementView): Markup {
  return html`<figure>
    <blockquote>${paragraphTemplate(text, view)}</blockquote>
    ${by ? html`<figcaption>${textTemplate(by, view)}</figcaption>` : undefined}
  </figure>`;
}

function figuresTemplate(view: StatementView) {
  if (view.figures.length === 0) return undefined;
  return html`<ul>
    ${view.figures.map((figure) => html`<li>${figureTemplate(figure, view)}</li>`)}
  </ul>`;
}

/** The label goes on with the sentence that the precision begins: both are in the label's language. */
function figureTemplate(figure: FigureView, view: StatementView): Markup {
  const {value, precision, label, source, date} = figure;
  const number = inLocale(chooseLocale([label.lang ?? '', currentLocale()]), () =>
    wordsTemplate(messages[precision](value), view),
  );
  const facts = [
    ...(source
      ? [html`${wordsTemplate(messages.source(), view)} ${linkedTemplate(source, view)}`]
      : []),
    ...(date ? [dateTemplate(date, messages.asOf(date), view)] : []),
  ];
  return html`${number} ${textTemplate(label, view)}${facts.map((fact) => html` · ${fact}`)}`;
}

function demandsTemplate(view: StatementView, level: number) {
  return view.demands.map(
    ({addressee, items}) => html`
      ${headingTemplate(level, textTemplate(addressee, view))}
      <ol>
        ${items.map(({text}) => html`<li>${textTemplate(text, view)}</li>`)}
      </ol>
    `,
  );
}

/** Where to read more, and of which version this is. */
function sourcesTemplate(view: StatementView, page: string | undefined): Markup {
  const {url, reports, version, published, updated = published} = view;
  return html`
    <footer>
      ${reports.map((report) => reportTemplate(report, view))}
      ${url ? html`<p>${fullStatementTemplate(url, view)}</p>` : undefined}
      ${page ? html`<p><a href=${page}>${wordsTemplate(pageWords().readStatement, view)}</a></p>` : undefined}
      <p>
        ${wordsTemplate(messages.version(version), view)} ·
        ${dateTemplate(updated, messages.updated(updated), view)}
      </p>
    </footer>
  `;
}

function fullStatementTemplate(url: string, view: StatementView): Markup {
  return html`<a href=${url} rel="noreferrer"
    >${wordsTemplate(messages.fullStatement(siteOf(url)), view)}</a
  >`;
}

function reportTemplate(report: ReportView, view: StatementView): Markup {
  const {date} = report;
  return html`<p>
    ${wordsTemplate(messages.reportedBy(), view)} ${linkedTemplate(report, view)}
    ${date ? html` · ${dateTemplate(date, formatDate(date), view)}` : undefined}
  </p>`;
}
