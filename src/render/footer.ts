import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/formats.js';
import {messages} from '../i18n/messages.js';
import type {ReportView, StatementView} from '../statement/view.js';
import type {CardModel} from './card-model.js';
import {correctionsList} from './corrections.js';
import {dateText, inInterface, interfaceText, link, linkedText} from './local-text.js';
import {translationNotice} from './translation.js';
import {versionLine} from './version-line.js';

/** Where the statement stands and of which day it is; for a part alone, also what text this is. */
export function footerPart(model: CardModel): TemplateResult {
  const {view, isCard} = model;
  return html`
    <footer part="footer">
      ${isCard ? nothing : translationNotice(model)} ${fullStatement(model)}
      ${isCard ? [view.reports.map(report), lastChange(view), correctionsList(view)] : nothing}
    </footer>
  `;
}

function fullStatement({view: {url}, isPinned}: CardModel): TemplateResult | typeof nothing {
  const words = isPinned ? messages.latestVersion : messages.fullStatement;
  return url ? html`<p>${link(url, inInterface(words(siteOf(url))))}</p>` : nothing;
}

/** The name of a site, as people say it. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function report(view: ReportView): TemplateResult {
  return html`
    <p class="line">
      <span>${interfaceText(messages.reportedBy())} ${linkedText(view)}</span>
      ${view.date ? dateText(view.date, formatDate(view.date)) : nothing}
    </p>
  `;
}

function lastChange({version, published, updated = published}: StatementView): TemplateResult {
  return versionLine(version, updated, messages.updated(updated));
}
