/**
 * Groups the bundled statement's texts by language, for the script that partners load: they compress
 * better where like stands near like. What groups them apart again is a line at their head.
 *
 *   {title: {en: 'A', uk: 'Б'}, …}  →  (text => ({title: text(), …}))(textsOf({en: 'A|…', uk: 'Б|…'}))
 */

import {deepStrictEqual} from 'node:assert';
import MagicString from 'magic-string';
import {cyrillic} from './cyrillic.js';
import {literal, runtimeImport} from './cyrillic-in-latin.mjs';

/** Source of a function that gives the next text, in the document's own order, in its languages. */
const textsOf = `(lists) => () => {
  const text = {};
  for (const language of Object.keys(lists)) {
    const words = lists[language].shift();
    if (words) text[language] = words;
  }
  return text;
}`;

const evaluate = (expression) => new Function('cyrillic', `return ${expression}`)(cyrillic);

/** A letter that does not occur in the document. */
function separatorFor(document) {
  const text = JSON.stringify(document);
  return Array.from('|¦‖•¶§¤').find((letter) => !text.includes(letter));
}

/** Source of an expression that is equal to the document. */
function group(document) {
  const languages = Object.keys(document.languages);
  const lists = Object.fromEntries(languages.map((language) => [language, []]));
  const separator = separatorFor(document);
  const isText = (value) =>
    String(Object.keys(value)) ===
    String(languages.filter((one) => typeof value[one] === 'string'));

  function sourceOf(value) {
    if (Array.isArray(value)) return `[${value.map(sourceOf)}]`;
    if (typeof value !== 'object') return JSON.stringify(value);
    if (isText(value)) {
      for (const language of languages) lists[language].push(value[language] ?? '');
      return 'text()';
    }
    const fields = Object.entries(value).map(
      ([name, field]) => `${JSON.stringify(name)}: ${sourceOf(field)}`,
    );
    return `{${fields}}`;
  }

  const body = sourceOf(document);
  const texts = languages.map(
    (language) =>
      `${JSON.stringify(language)}: ${literal(lists[language].join(separator))}.split('${separator}')`,
  );
  return `((text) => (${body}))((${textsOf})({${texts}}))`;
}

/** @returns A Rollup plugin. */
export function groupTexts() {
  return {
    name: 'group-texts',
    transform(code, id) {
      if (!id.endsWith('build/bundled/generated/statement.js')) return null;
      const {body} = this.parse(code);
      const {body: init} = body[0].declaration.declarations[0].init;
      const document = evaluate(`(${code.slice(init.start, init.end)})`);
      const grouped = group(document);
      // Down to the order of the languages.
      deepStrictEqual(JSON.stringify(evaluate(grouped)), JSON.stringify(document));
      const source = new MagicString(code);
      source.update(init.start, init.end, grouped);
      source.prepend(runtimeImport);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
