import {html, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/formats.js';
import {messages} from '../i18n/messages.js';
import type {CardModel} from './card-model.js';
import {heading} from './heading.js';
import {languagesPart} from './languages.js';
import {dateText, interfaceText, linkedText, localText} from './local-text.js';
import {translationNotice} from './translation.js';

/**
 * The languages first, so that nothing above the switch moves when it is used; then what this is, of
 * which day, by whom.
 */
export function headerPart(model: CardModel): TemplateResult {
  const {view, headingLevel} = model;
  return html`
    <header part="header">
      <div class="top">
        ${languagesPart(model)}
        <p part="meta" class="line">
          <strong>${interfaceText(messages.kind())}</strong>
          ${dateText(view.published, formatDate(view.published))}
          <span>${linkedText(view.publisher)}</span>
        </p>
      </div>
      ${heading(headingLevel, localText(view.title), 'title')} ${translationNotice(model)}
    </header>
  `;
}
