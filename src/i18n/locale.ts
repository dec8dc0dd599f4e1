import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {directionOf, type Direction} from '../statement/language-tag.js';
import {matchLanguages} from '../statement/match-language.js';
import {templates as ar} from './generated/ar.js';
import {templates as crh} from './generated/crh.js';
import {templates as de} from './generated/de.js';
import {templates as es} from './generated/es.js';
import {templates as fr} from './generated/fr.js';
import {allLocales, sourceLocale, targetLocales} from './generated/locale-codes.js';
import {templates as pl} from './generated/pl.js';
import {templates as tr} from './generated/tr.js';
import {templates as uk} from './generated/uk.js';

/** A language of the interface: one that has its own words for buttons, headings and notices. */
export type Locale = (typeof allLocales)[number];

const translations: Record<(typeof targetLocales)[number], typeof uk> = {
  ar,
  crh,
  de,
  es,
  fr,
  pl,
  tr,
  uk,
};

// The localize library knows one locale a page; cards in several languages share a page. Each card
// therefore sets this variable around its own, synchronous update.
let current: Locale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (locale) => ({templates: translations[locale as keyof typeof translations]}),
});

/** The interface language for a reader who wants these, most wanted first; else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
  return (matchLanguages(wanted, allLocales)[0] as Locale | undefined) ?? sourceLocale;
}

/** Runs synchronous work whose messages and formats are to be in one locale. */
export function inLocale<Result>(locale: Locale, work: () => Result): Result {
  const before = current;
  current = locale;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The locale that messages and formats are in at this moment. */
export function currentLocale(): Locale {
  return current;
}

/** Direction of the current locale. */
export function currentDirection(): Direction {
  return directionOf(current);
}
