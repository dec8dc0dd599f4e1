import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/formats.js';
import {foreignLanguageName} from '../i18n/language-name.js';
import {messages} from '../i18n/messages.js';
import type {StatementView} from '../statement/view.js';
import {interfaceText, localText} from './local-text.js';

/** How far the text shown can be relied on: its standing, its age, and what it lacks. */
export function translationNotice({translation, borrowed}: StatementView): TemplateResult {
  const {kind, translator, staleVersion} = translation;
  return html`
    <p part="notice" class="line">
      <span>${interfaceText(messages[kind]())}</span>
      ${
        translator
          ? html`<span>${interfaceText(messages.translator())} ${localText(translator)}</span>`
          : nothing
      }
      ${staleVersion ? html`<span>${interfaceText(messages.stale(staleVersion))}</span>` : nothing}
      ${
        borrowed.length === 0
          ? nothing
          : html`<span
              >${interfaceText(messages.borrowed(formatList(borrowed.map(foreignLanguageName))))}</span
            >`
      }
    </p>
  `;
}
