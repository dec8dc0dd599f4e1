import {html, nothing, type TemplateResult} from 'lit';
import {currentDirection, currentLocale} from '../i18n/locale.js';
import type {LinkedText, LocalText} from '../statement/view.js';

/** A text within a line, with its own language and direction. */
export function localText({text, lang, dir}: LocalText): TemplateResult {
  return html`<span lang=${lang ?? nothing} dir=${dir}>${text}</span>`;
}

/** A text with a block of its own, so that it begins on the side of its own direction. */
export function paragraph({text, lang, dir}: LocalText): TemplateResult {
  return html`<p lang=${lang ?? nothing} dir=${dir}>${text}</p>`;
}

/** Words of the interface within a line: they may be in another language than the statement. */
export function interfaceText(words: unknown): TemplateResult {
  return html`<span lang=${currentLocale()} dir=${currentDirection()}>${words}</span>`;
}

/** A date in words of the interface. */
export function dateText(isoDate: string, words: string): TemplateResult {
  return html`<time datetime=${isoDate}>${interfaceText(words)}</time>`;
}

/** A text that is a link where there is an address. */
export function linkedText({text, url}: LinkedText): TemplateResult {
  return url ? link(url, localText(text)) : localText(text);
}

/** A link that does not tell its target which page the reader comes from. */
export function link(url: string, content: TemplateResult): TemplateResult {
  return html`<a href=${url} rel="noreferrer">${content}</a>`;
}
