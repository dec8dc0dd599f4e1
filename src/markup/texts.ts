import {html, type Markup} from './html.js';
import {currentDirection, currentLocale} from '../i18n/locale.js';
import {isSameLanguage, type Direction} from '../statement/language-tag.js';
import type {LinkedText, LocalText, StatementView} from '../statement/view.js';
import {plainText} from './plain-text.js';

/** The language and direction of what a text stands in. */
export type Surroundings = Pick<StatementView, 'language' | 'dir'>;

/** Attributes that a text needs where it stands; none that it does not. */
interface Marks {
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
}

/** What would reorder the text behind it, if it were not set apart. */
const bidiControl = /\p{Bidi_Control}/u;

/** The same, and scripts written from right to left. */
const againstLeftToRight =
  /[\p{Bidi_Control}\p{Script=Adlm}\p{Script=Arab}\p{Script=Hebr}\p{Script=Nkoo}\p{Script=Rohg}\p{Script=Syrc}\p{Script=Thaa}]/u;

/** A text within a line; in a `<span>` where its language or direction is another than around it. */
export function textTemplate(local: LocalText, around: Surroundings): Markup | string {
  const text = plainText(local.text);
  const {lang, dir} = marks(local, around);
  if (lang === undefined && dir === undefined) return text;
  return html`<span lang=${lang} dir=${dir}>${text}</span>`;
}

/** A text with a block of its own. */
export function paragraphTemplate(local: LocalText, around: Surroundings): Markup {
  const {lang, dir} = marks(local, around);
  return html`<p lang=${lang} dir=${dir}>${plainText(local.text)}</p>`;
}

/** A text that is a link where there is an address; as on the card, its target learns of no page. */
export function linkedTemplate({text, url}: LinkedText, around: Surroundings): Markup | string {
  const content = textTemplate(text, around);
  return url ? html`<a href=${url} rel="noreferrer">${content}</a>` : content;
}

/** Words of the interface, in the current locale, which may be another language than the statement's. */
export function wordsTemplate(text: string, around: Surroundings): Markup | string {
  return textTemplate({text, lang: currentLocale(), dir: currentDirection()}, around);
}

/** A date in words of the interface. */
export function dateTemplate(isoDate: string, text: string, around: Surroundings): Markup {
  return html`<time datetime=${isoDate}>${wordsTemplate(text, around)}</time>`;
}

function marks({text, lang, dir}: LocalText, around: Surroundings): Marks {
  if (lang && !isSameLanguage(lang, around.language)) return {lang, dir};
  const isUsual = dir === around.dir || (dir === 'auto' && around.dir === 'ltr');
  const strays = around.dir === 'ltr' ? againstLeftToRight : bidiControl;
  return {lang: undefined, dir: isUsual && !strays.test(text) ? undefined : dir};
}
