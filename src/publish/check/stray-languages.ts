import {fieldsOf} from '../places.js';
import {listedLanguages, serves} from '../languages.js';
import type {Question} from './question.js';

/** Is every text in a language that readers can choose? Each other language is told once. */
export const strayLanguages: Question = ({document, places, finding}) => {
  const languages = listedLanguages(document);
  if (languages.length === 0) return [];
  const strays = new Map<string, string[]>();
  for (const {definition, path, value} of places) {
    if (definition !== 'text' && definition !== 'localizedAddress') continue;
    for (const tag of fieldsOf(value).keys()) {
      if (languages.some((listed) => serves(listed, tag))) continue;
      strays.set(tag, [...(strays.get(tag) ?? []), `${path}.${tag}`]);
    }
  }
  return [...strays.values()].map(([first = '', ...more]) => {
    const others = more.length > 0 ? `; so do ${more.length} more` : '';
    return finding(
      'warning',
      first,
      `stands in a language that “languages” does not list${others}`,
    );
  });
};
