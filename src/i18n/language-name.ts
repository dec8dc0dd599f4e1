import {primaryLanguage, scriptOf} from '../statement/language-tag.js';

/** Names that engines do not know, or would give in the machine's own language. */
const namesBeyondIntl = new Map([
  ['crh-Latn', 'Qırımtatarca'],
  ['crh-Cyrl', 'Къырымтатарджа'],
]);

/** A language's name in that language itself ("Українська"); its tag where nobody knows the name. */
export function languageName(tag: string): string {
  const known = namesBeyondIntl.get(`${primaryLanguage(tag)}-${scriptOf(tag) ?? ''}`);
  if (known !== undefined) return known;
  try {
    if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return tag;
    const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
    const [initial = ''] = name;
    return initial.toLocaleUpperCase(tag) + name.slice(initial.length);
  } catch {
    return tag;
  }
}
