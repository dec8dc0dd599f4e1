import {currentLocale} from './locale.js';

/** A country's name, and its ISO 3166-1 code. */
export type Country = readonly [name: string, code: string];

/** Countries by their names in the current locale, as its dictionaries order them. */
export function countriesByName(codes: Iterable<string>): Country[] {
  // Turkish names them like Crimean Tatar, which no engine knows.
  const locales = [currentLocale(), 'tr'];
  const names = new Intl.DisplayNames(locales, {type: 'region'});
  const {compare} = new Intl.Collator(locales);
  return Array.from(codes, (code): Country => [names.of(code) ?? code, code]).sort(([a], [b]) =>
    compare(a, b),
  );
}
