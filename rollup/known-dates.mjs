/**
 * Puts the dates of the bundled statement into words at build time, in every locale, for the script that
 * partners load: browsers take tens of milliseconds for the first date that they are asked for.
 *
 *   knownDates = {}  →  knownDates = {'2021-01-11': '…|11 January 2021|…'.split('|')}
 */
import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';
import MagicString from 'magic-string';

const declaration = /(?<=const knownDates = )\{\}/;

const load = (module) => import(pathToFileURL(resolve('build', module)).href);

async function datesInWords() {
  const [{bundledStatement}, {formatDate}, {inLocale}, {allLocales}] = await Promise.all(
    [
      'bundled/generated/bundled-statement.js',
      'i18n/formats.js',
      'i18n/locale.js',
      'i18n/generated/locale-codes.js',
    ].map(load),
  );
  const dates = new Set(JSON.stringify(bundledStatement).match(/\b\d{4}-\d\d-\d\d\b/g));
  return [...dates].map((date) => {
    const words = allLocales.map((locale) => inLocale(locale, () => formatDate(date)));
    return [date, words.join('|')];
  });
}

/** @returns A Rollup plugin. */
export function knownDates() {
  return {
    name: 'known-dates',
    async transform(code, id) {
      if (!id.endsWith('build/i18n/formats.js')) return null;
      const entries = (await datesInWords()).map(
        ([date, words]) => `${JSON.stringify(date)}: ${JSON.stringify(words)}.split('|')`,
      );
      const source = new MagicString(code);
      source.replace(declaration, `{${entries}}`);
      if (!source.hasChanged()) throw new Error('formats.js keeps no known dates any more');
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
