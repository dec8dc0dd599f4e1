import {html, nothing, type TemplateResult} from 'lit';
import type {QuoteView} from '../statement/view.js';
import type {CardModel} from './card-model.js';
import {heading} from './heading.js';
import {localText, paragraph} from './local-text.js';

/** The summary's paragraphs and quotations; under the title where no header has shown it. */
export function summaryPart({view, isCard, headingLevel}: CardModel): TemplateResult {
  return html`
    <section part="summary">
      ${isCard ? nothing : heading(headingLevel, localText(view.title), 'title')}
      ${view.summary.map(paragraph)} ${view.quotes.map(quotation)}
    </section>
  `;
}

function quotation({text, by}: QuoteView): TemplateResult {
  return html`
    <figure>
      <blockquote>${paragraph(text)}</blockquote>
      ${by ? html`<figcaption>${localText(by)}</figcaption>` : nothing}
    </figure>
  `;
}
