import {primaryLanguage, scriptOf} from '../statement/language-tag.js';
import {currentLocale} from './locale.js';

/** Names that engines do not know, or would give in the machine's own language. */
const namesBeyondIntl = new Map([
  ['crh-Latn', 'Qırımtatarca'],
  ['crh-Cyrl', 'Къырымтатарджа'],
]);

/** A language's name in that language itself ("Українська"); its tag where nobody knows the name. */
export function languageName(tag: string): string {
  const known = namesBeyondIntl.get(`${primaryLanguage(tag)}-${scriptOf(tag) ?? ''}`);
  const name = known ?? nameIn(tag, tag);
  if (name === undefined) return tag;
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
