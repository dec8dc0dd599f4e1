/**
 * Numbers messages at build time, for the script that partners load: neither their ids nor the library
 * that looks for them are in it.
 *
 *   msg(str`as of ${formatDate(date)}`, {id: 'as-of', desc: '…'})  →  msg(9, formatDate(date))
 *   {'as-of': str`Stand: ${0}`, …}  →  '…|Stand: $0|…'
 *
 * The English words become a list like those of the other locales; `localize.js` reads the lists.
 */

import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const sourceModule = 'build/i18n/messages.js';
const localeModule = /build\/i18n\/generated\/(?!locale-codes)\w+\.js$/;
const runtime = fileURLToPath(new URL('localize.js', import.meta.url));

const keyOf = ({key}) => key.name ?? key.value;

/** A message's words, with `$0` for its first value; what has a meaning may not be among the words. */
function wordsOf(node, numberOf = (_, index) => index) {
  const {quasis, expressions} = node.quasi ?? node;
  const texts = quasis ? quasis.map(({value}) => value.cooked) : [node.value];
  if (/[$|]/.test(texts.join(''))) throw new Error(`"$" and "|" have a meaning: ${texts}`);
  return texts.reduce((words, text, i) => `${words}$${numberOf(expressions[i - 1], i - 1)}${text}`);
}

/** Calls the visitor for each message of the sources: [its words, its id, the call]. */
function eachMessage(program, visit) {
  walk(program, {
    enter({type, callee, arguments: [words, options] = [], ...node}) {
      if (type !== 'CallExpression' || callee.name !== 'msg') return;
      visit(words, options.properties.find((one) => keyOf(one) === 'id').value.value, node);
    },
  });
}

/**
 * Translators give words for every plural category; a language's own rules never choose some of them.
 * (Crimean Tatar, which `Intl` does not know, goes by the Turkish rules: see `beyond-intl.ts`.)
 */
function isChosen(id, locale) {
  const [, category] = /^signatories-(\w+)$/.exec(id) ?? [];
  const rules = new Intl.PluralRules(locale.replace('crh', 'tr'));
  return !category || rules.resolvedOptions().pluralCategories.includes(category);
}

/** @returns A Rollup plugin. */
export function compileMessages() {
  /** Ids in the order of their numbers. */
  let ids;
  let english;

  function list(locale, words) {
    const all = ids.map((id) => (isChosen(id, locale) ? (words.get(id) ?? english.get(id)) : ''));
    return JSON.stringify(all.join('|'));
  }

  function numberMessages(program, source) {
    eachMessage(program, ({quasi}, id, {start, end}) => {
      const values = (quasi?.expressions ?? []).map((one) => source.slice(one.start, one.end));
      source.update(start, end, `msg(${[ids.indexOf(id), ...values]})`);
    });
  }

  function listWords({body}, source, locale) {
    const {init} = body.find(({declaration}) => declaration).declaration.declarations[0];
    const words = init.properties.map((one) => [
      keyOf(one),
      wordsOf(one.value, (number) => number.value),
    ]);
    source.update(init.start, init.end, list(locale, new Map(words)));
  }

  return {
    name: 'compile-messages',
    async buildStart() {
      english = new Map();
      eachMessage(this.parse(await readFile(sourceModule, 'utf8')), (words, id) => {
        english.set(id, wordsOf(words));
      });
      ids = [...english.keys()];
    },
    resolveId(id) {
      if (id.startsWith('@lit/localize')) return runtime;
      return id === 'source-messages' ? `\0${id}` : null;
    },
    load(id) {
      return id === '\0source-messages' ? `export const messages = ${list('en', english)};` : null;
    },
    transform(code, id) {
      const source = new MagicString(code);
      if (id.endsWith(sourceModule)) numberMessages(this.parse(code), source);
      else if (localeModule.test(id)) listWords(this.parse(code), source, basename(id, '.js'));
      else return null;
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
