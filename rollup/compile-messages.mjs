/**
 * Numbers messages at build time, for the script that partners load: neither their ids nor the library
 * that looks for them are in it.
 *
 *   msg(str`as of ${formatDate(date)}`, {id: 'as-of', desc: '…'})  →  msg(9, formatDate(date))
 *   {'as-of': str`Stand: ${0}`, …}  →  '…|Stand: $0|…'
 *
 * `localize.js` reads the lists, which hold the English words, too, and at their end the known dates:
 *
 *   knownDates = {}  →  knownDates = {'2021-01-11': () => msg(28)}
 */

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {load} from './load.mjs';
import {literal, runtimeImport} from './cyrillic-in-latin.mjs';

const sourceModule = 'build/i18n/messages.js';
const runtime = fileURLToPath(new URL('localize.js', import.meta.url));

const keyOf = ({key}) => key.name ?? key.value;

/** A message's words, with `$0` for its first value; what has a meaning may not be among the words. */
function join(texts, numbers) {
  if (/[$|]/.test(texts.join(''))) throw new Error(`"$" and "|" have a meaning: ${texts}`);
  return texts.reduce((words, text, i) => `${words}$${numbers[i - 1]}${text}`);
}

/** Calls the visitor for each message of the sources: its words, its id, the call. */
function eachMessage(program, visit) {
  walk(program, {
    enter({type, callee, arguments: [words, options] = [], ...node}) {
      if (type !== 'CallExpression' || callee.name !== 'msg') return;
      visit(words, options.properties.find((one) => keyOf(one) === 'id').value.value, node);
    },
  });
}

/** The sources' messages: words by id. */
function englishWords(program) {
  const words = new Map();
  eachMessage(program, ({value, quasi}, id) => {
    const texts = quasi?.quasis.map((one) => one.value.cooked) ?? [value];
    words.set(id, join(texts, [...texts.keys()]));
  });
  return words;
}

/** A locale's translations, as lit-localize writes them: words by id. */
async function translatedWords(locale) {
  const {templates} = await load(`i18n/generated/${locale}.js`);
  const entries = Object.entries(templates).map(([id, {strings, values} = {}]) => [
    id,
    join(strings ?? [templates[id]], values),
  ]);
  return new Map(entries);
}

/**
 * Translators give words for every plural category; a language's own rules never choose some of them.
 * (Crimean Tatar, which `Intl` does not know, goes by the Turkish rules: see `formats.ts`.)
 */
function isChosen(id, locale) {
  const [, category] = /^signatories-(\w+)$/.exec(id) ?? [];
  const rules = new Intl.PluralRules(locale.replace('crh', 'tr'));
  return !category || rules.resolvedOptions().pluralCategories.includes(category);
}

/**
 * @param knownDates Gives the known dates: for each, a function that gives its words in a locale, or nothing.
 * @returns A Rollup plugin.
 */
export function compileMessages(knownDates) {
  /** Ids in the order of their numbers. */
  let ids;
  let dates;
  /** Source of every locale's list. */
  let lists;

  function numberMessages(program, source) {
    eachMessage(program, ({quasi}, id, {start, end}) => {
      const values = (quasi?.expressions ?? []).map((one) => source.slice(one.start, one.end));
      source.update(start, end, `msg(${[ids.indexOf(id), ...values]})`);
    });
  }

  /** By the end of a module's path. */
  const changes = {
    [sourceModule]: (source, program) => numberMessages(program, source),
    'build/i18n/formats.js'(source) {
      const entries = [...dates.keys()].map((date, i) => `'${date}': () => msg(${ids.length + i})`);
      source.replace(/(?<=const knownDates = )\{\}/, `{${entries}}`);
      source.prepend("import {msg} from '@lit/localize';");
    },
    'build/i18n/generated/locale-codes.js'(source) {
      source.replace(/(?<=allLocales = )\[[^\]]*\]/, 'Object.keys(lists)');
      source.prepend("import {lists} from 'messages-by-locale';");
    },
    // Without what tells the localize library where the translations are.
    'build/i18n/locale.js'(source, {body}) {
      for (const {start, end} of body) {
        if (/@lit.localize|templates|translations/.test(source.slice(start, end)))
          source.remove(start, end);
      }
    },
  };

  return {
    name: 'compile-messages',
    async buildStart() {
      const english = englishWords(this.parse(await readFile(sourceModule, 'utf8')));
      ids = [...english.keys()];
      dates = await knownDates();
      const {allLocales, sourceLocale} = await load('i18n/generated/locale-codes.js');
      const entries = allLocales.map(async (locale) => {
        const words = locale === sourceLocale ? english : await translatedWords(locale);
        const list = ids.map((id) =>
          isChosen(id, locale) ? (words.get(id) ?? english.get(id)) : '',
        );
        const inWords = [...dates.values()].map((inLocale) => inLocale(locale));
        const known = inWords.filter(Boolean);
        return `${locale}: ${literal([...list, ...known].join('|'))}`;
      });
      lists = `{${await Promise.all(entries)}}`;
    },
    resolveId(id) {
      if (id.startsWith('@lit/localize')) return runtime;
      return id === 'messages-by-locale' ? `\0${id}` : null;
    },
    load: (id) =>
      id === '\0messages-by-locale' ? `${runtimeImport} export const lists = ${lists};` : null,
    transform(code, id) {
      const path = Object.keys(changes).find((end) => id.endsWith(end));
      if (!path) return null;
      const source = new MagicString(code);
      changes[path](source, this.parse(code));
      if (!source.hasChanged()) throw new Error(`${path} is not what it was`);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
