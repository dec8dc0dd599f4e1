import {primaryLanguage, scriptOf} from '../statement/language-tag.js';
import {currentLocale} from './locale.js';

/**
 * Names of languages in themselves. Of Crimean Tatar, engines do not know the name, or would give it in
 * the machine's own language; of the others, they know it, but only after tens of milliseconds.
 */
const names = new Map([
  ['ar', 'العربية'],
  ['crh-Cyrl', 'Къырымтатарджа'],
  ['crh-Latn', 'Qırımtatarca'],
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['pl', 'Polski'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
]);

/** A language's name in that language itself ("Українська"); its tag where nobody knows the name. */
export function languageName(tag: string): string {
  const name =
    names.get(tag) ??
    names.get(`${primaryLanguage(tag)}-${scriptOf(tag) ?? ''}`) ??
    nameIn(tag, tag);
  if (!name) return tag;
  const [initial = '', ...rest] = name;
  return initial.toLocaleUpperCase(tag) + rest.join('');
}

/** A language's name in the current locale ("Ukrainian"), else in that language itself. */
export function foreignLanguageName(tag: string): string {
  return nameIn(currentLocale(), tag) ?? languageName(tag);
}

/** Engines name languages in the machine's own where they do not know the one that is asked for. */
function nameIn(locale: string, tag: string): string | undefined {
  try {
    return Intl.DisplayNames.supportedLocalesOf(locale).length > 0
      ? new Intl.DisplayNames(locale, {type: 'language'}).of(tag)
      : undefined;
  } catch {
    return undefined;
  }
}
