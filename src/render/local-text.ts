import {html, nothing, type TemplateResult} from 'lit';
import {currentDirection, currentLocale} from '../i18n/locale.js';
import type {LinkedText, LocalText} from '../statement/view.js';

/** Words in a language: a text of the statement, or of the interface, which may have numbers set apart. */
interface Words extends Omit<LocalText, 'text'> {
  readonly text: string | TemplateResult;
}

/** A text within a line, with its own language and direction. */
export function localText({text, lang, dir}: Words): TemplateResult {
  return html`<span lang=${lang ?? nothing} dir=${dir}>${text}</span>`;
}

/** A text with a block of its own, so that it begins on the side of its own direction. */
export function paragraph({text, lang, dir}: LocalText): TemplateResult {
  return html`<p lang=${lang ?? nothing} dir=${dir}>${text}</p>`;
}

/** Words of the interface within a line: they may be in another language than the statement. */
export function interfaceText(words: Words['text']): TemplateResult {
  return localText(inInterface(words));
}

/** A date in words of the interface. */
export function dateText(isoDate: string, words: Words['text']): TemplateResult {
  return html`<time datetime=${isoDate}>${interfaceText(words)}</time>`;
}

/** A text that is a link where there is an address. */
export function linkedText({text, url}: LinkedText): TemplateResult {
  return url ? link(url, text) : localText(text);
}

/** A link that does not tell its target which page the reader comes from. */
export function link(url: string, {text, lang, dir}: Words): TemplateResult {
  return html`<a href=${url} rel="noreferrer" lang=${lang ?? nothing} dir=${dir}>${text}</a>`;
}

/** Words of the interface, in its language. */
export function inInterface(words: Words['text']): Words {
  return {text: words, lang: currentLocale(), dir: currentDirection()};
}
