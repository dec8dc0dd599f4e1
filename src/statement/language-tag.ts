import {remember} from './remember.js';

/** Direction in which a text is written; `auto` where its language is not known. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** `ua` is Ukraine's country code, often typed for its language; no language has it. */
const mistakenTags = new Map([['ua', 'uk']]);

/**
 * Scripts of languages as they are usually written. Engines know most of them, but the first question
 * about such data takes them tens of milliseconds. CLDR's answer for `crh` alone is another: it expands
 * the bare tag to Cyrillic, while Latin is its usual script today.
 */
const usualScripts = new Map(
  'ar-Arab crh-Latn de-Latn en-Latn es-Latn fr-Latn pl-Latn ru-Cyrl tr-Latn uk-Cyrl'
    .split(' ')
    .map((tag) => tag.split('-') as [language: string, script: string]),
);

/** Scripts written from right to left, by ISO 15924 code. */
const rightToLeft = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * The canonical BCP 47 form of a tag as people type it (`en_us`, ` EN `, `uk_UA.UTF-8`).
 *
 * @returns Nothing for what cannot be meant as a tag.
 */
export const canonicalTag = remember((typed): string | undefined => {
  const tag = typed
    .trim()
    .replace(/[.@].*$/, '')
    .replace(/_/g, '-');
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical?.replace(/^\w+/, (language) => mistakenTags.get(language) ?? language);
  } catch {
    return undefined;
  }
});

/** The language subtag alone: `crh` of `crh-Cyrl-UA`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** The script in which a language is usually written, unless its tag names another. */
export const scriptOf = remember((tag): string | undefined => {
  try {
    const locale = new Intl.Locale(tag);
    return locale.script ?? usualScripts.get(locale.language) ?? locale.maximize().script;
  } catch {
    return undefined;
  }
});

/** Whether two tags are of one language in one script, whatever their regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryLanguage(a) === primaryLanguage(b) && scriptOf(a) === scriptOf(b);
}

/** Direction of a language's script; `auto` where the script is not known. */
export function directionOf(tag: string): Direction {
  const script = scriptOf(tag);
  if (!script) return 'auto';
  return rightToLeft.test(script) ? 'rtl' : 'ltr';
}
