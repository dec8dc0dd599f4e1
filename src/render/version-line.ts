import {html, nothing, type TemplateResult} from 'lit';
import {messages} from '../i18n/messages.js';
import {dateText, interfaceText} from './local-text.js';

/**
 * A version and its day.
 *
 * @param version None where it is not known.
 * @param words What to call the day.
 */
export function versionLine(
  version: number | undefined,
  isoDate: string,
  words: string,
): TemplateResult {
  return html`
    <p class="line">
      ${version ? html`<span>${interfaceText(messages.version(version))}</span>` : nothing}
      ${dateText(isoDate, words)}
    </p>
  `;
}
