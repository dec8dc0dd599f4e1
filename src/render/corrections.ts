import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/formats.js';
import {messages} from '../i18n/messages.js';
import type {CorrectionView, StatementView} from '../statement/view.js';
import {interfaceText, paragraph} from './local-text.js';
import {versionLine} from './version-line.js';

/** How many corrections there are; each with its day and version when the reader opens them. */
export function correctionsList({corrections}: StatementView): TemplateResult | typeof nothing {
  if (corrections.length === 0) return nothing;
  return html`
    <details part="corrections">
      <summary class="line">${interfaceText(messages.corrections(corrections.length))}</summary>
      <ul role="list">
        ${corrections.map(correction)}
      </ul>
    </details>
  `;
}

function correction({date, version, note}: CorrectionView): TemplateResult {
  return html`<li>${versionLine(version, date, formatDate(date))} ${paragraph(note)}</li>`;
}
