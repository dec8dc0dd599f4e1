import {attribute} from '../markup/attribute.js';
import {jsonScript} from '../markup/json-script.js';
import {plainText} from '../markup/plain-text.js';
import {statementLine} from '../markup/statement-line.js';
import {inLanguage} from '../statement/in-language.js';
import {attributeValues} from './card-options.js';
import {customPropertyEntries, type CustomProperties} from './custom-properties.js';
import type {Embeddable} from './embeddable.js';
import {pageAddress} from './folder-addresses.js';
import type {SnippetOptions} from './snippet.js';

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
export function scriptTag({script}: Pick<Embeddable, 'script'>): string {
  return element('script', {async: true, src: script.stable});
}

/**
 * The card's tag.
 *
 * @param source The attributes that say where its document stands.
 * @param content As HTML; comes behind the document where that stands in the snippet.
 */
export function card(
  {statement, documentFile}: Embeddable,
  options: SnippetOptions,
  source: Attributes,
  content: string,
): string {
  const data = documentFile === 'in-snippet' ? jsonScript(statement) : '';
  const attributes = {
    ...source,
    lang: fixedLanguage(options),
    ...attributeValues(options),
    style: styleOf(options.properties),
  };
  return element('statement-card', attributes, data + content);
}

/** The attribute that holds a card to its language; nothing where it follows the page. */
export function fixedLanguage({text, isFixed}: SnippetOptions): string | undefined {
  return isFixed ? text : undefined;
}

/** The value of a `style` attribute; nothing where there is no custom property. */
export function styleOf(properties: CustomProperties = {}): string | undefined {
  const declarations = customPropertyEntries(properties).map(
    ([name, value]) => `--statement-${name}: ${value}`,
  );
  return declarations.length > 0 ? declarations.join('; ') : undefined;
}

/** Title, summary and link, without any block: what readers have until the card is there. */
export function fallbackLine(embeddable: Embeddable, {text}: SnippetOptions): string {
  return statementLine(embeddable.statement, text, readingAddress(embeddable, text));
}

/** Where the statement can be read: its page in the published folder, else where its publisher says. */
function readingAddress({at, statement}: Embeddable, language: string): string | undefined {
  return at === undefined ? inLanguage(statement, [language]).url : pageAddress({at}, language);
}
