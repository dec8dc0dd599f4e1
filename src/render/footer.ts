import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/formats.js';
import {messages} from '../i18n/messages.js';
import type {ReportView, StatementView} from '../statement/view.js';
import type {CardModel} from './card-model.js';
import {dateText, inInterface, interfaceText, link, linkedText} from './local-text.js';
import {translationNotice} from './translation.js';

/** Where the statement stands and of which day it is; for a part alone, also what text this is. */
export function footerPart({view, isCard}: CardModel): TemplateResult {
  return html`
    <footer part="footer">
      ${isCard ? nothing : translationNotice(view)} ${fullStatement(view)}
      ${isCard ? [view.reports.map(report), versionLine(view)] : nothing}
    </footer>
  `;
}

function fullStatement({url}: StatementView): TemplateResult | typeof nothing {
  return url ? html`<p>${link(url, inInterface(fullStatementWords(url)))}</p>` : nothing;
}

/** What links to the full statement: words of the interface, with the name of the site. */
export function fullStatementWords(url: string): string {
  return messages.fullStatement(new URL(url).hostname.replace(/^www\./, ''));
}

function report(view: ReportView): TemplateResult {
  return html`
    <p class="line">
      <span>${interfaceText(messages.reportedBy())} ${linkedText(view)}</span>
      ${view.date ? dateText(view.date, formatDate(view.date)) : nothing}
    </p>
  `;
}

function versionLine({version, published, updated = published}: StatementView): TemplateResult {
  return html`
    <p class="line">
      <span>${interfaceText(messages.version(version))}</span>
      ${dateText(updated, messages.updated(updated))}
    </p>
  `;
}
