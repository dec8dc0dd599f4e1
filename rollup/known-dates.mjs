/**
 * The dates of the bundled statement in words, in the statement's languages, for the script that partners
 * load: browsers take tens of milliseconds for the first date that they are asked for.
 */

import {load} from './load.mjs';

/** @returns For each date, a function that gives its words in a locale, or nothing. */
export async function knownDates() {
  const [{document}, {formatDate}, {inLocale}] = await Promise.all(
    ['bundled/generated/statement.js', 'i18n/formats.js', 'i18n/locale.js'].map(load),
  );
  const statement = document();
  const dates = new Set(JSON.stringify(statement).match(/(?<=")\d{4}-\d\d-\d\d(?=")/g));
  return new Map(
    // A text may look like a date and be none.
    [...dates]
      .filter((date) => !Number.isNaN(Date.parse(date)))
      .map((date) => [
        date,
        (locale) =>
          locale in statement.languages ? inLocale(locale, () => formatDate(date)) : undefined,
      ]),
  );
}
