import {attribute} from '../../prerender/markup.js';
import {plainText} from '../pages/plain-text.js';
import {pageAddress, type Publication} from '../publication.js';
import {statementLine} from '../pages/statement-line.js';
import type {SnippetLanguage} from './snippet.js';

/** Values of attributes by name; `true` for those without a value, nothing for those to leave out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/**
 * An element in HTML that editors leave whole: no line break and no bracket in any attribute.
 *
 * @param content As HTML.
 */
export function element(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true
      ? ` ${name}`
      : attribute(name, value === undefined ? undefined : plainText(value))
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;'),
  );
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/** The script's tag, under the name that stays. */
export function scriptTag({script}: Publication): string {
  return element('script', {async: true, src: script.stable});
}

/** The attribute that holds a card to its language; nothing where it follows the page. */
export function fixedLanguage({text, isFixed}: SnippetLanguage): string | undefined {
  return isFixed ? text : undefined;
}

/** Title, summary and link, without any block: what readers have until the card is there. */
export function fallbackLine(publication: Publication, {text}: SnippetLanguage): string {
  return statementLine(publication.statement, text, pageAddress(publication, text));
}
