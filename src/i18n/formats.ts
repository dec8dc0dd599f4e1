import {remember} from '../statement/remember.js';
import {months} from './beyond-intl.js';
import {currentLocale, type Locale} from './locale.js';

/**
 * What to ask `Intl` for. Turkish writes numbers and lists like Crimean Tatar, which no engine knows.
 * British English writes dates as the rest of Europe does; a bare `en` means American. The digits of a
 * bare `ar` depend on the engine's age, and would change when the script comes to a page that another
 * engine has rendered.
 */
const tags: Partial<Record<Locale, string>> = {crh: 'tr', en: 'en-GB', ar: 'ar-u-nu-latn'};

/** Building a formatter takes far longer than using it. */
function perLocale<Formatter>(create: (tag: string) => Formatter): () => Formatter {
  const formatter = remember(create);
  return () => {
    const locale = currentLocale();
    return formatter(tags[locale] ?? locale);
  };
}

const dateFormat = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'}),
);
const numberFormat = perLocale((tag) => new Intl.NumberFormat(tag));
const listFormat = perLocale((tag) => new Intl.ListFormat(tag));
const pluralRules = perLocale((tag) => new Intl.PluralRules(tag));

/**
 * Dates in words, in the current locale. Engines take tens of milliseconds for their first, so the
 * script's build puts in those of the statement that it carries.
 */
const knownDates: Partial<Record<string, () => string>> = {};

/** "11 January 2021", in the current locale. */
export function formatDate(isoDate: string): string {
  const known = knownDates[isoDate]?.();
  if (known) return known;
  const date = new Date(isoDate);
  const month = months[currentLocale()]?.[date.getUTCMonth()];
  return month
    ? `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
    : dateFormat().format(date);
}

/** "1,500", in the current locale. */
export function formatNumber(value: number): string {
  // Few digits are the same everywhere, which engines take tens of milliseconds to find out.
  const digits = String(value);
  return /^\d{1,3}$/.test(digits) ? digits : numberFormat().format(value);
}

/** "a, b and c", in the current locale. */
export function formatList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** CLDR's plural category of a number in the current locale. */
export function pluralCategory(value: number): Intl.LDMLPluralRule {
  return pluralRules().select(value);
}
