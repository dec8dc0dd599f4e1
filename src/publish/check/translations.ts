import {isName, textsOf} from '../texts.js';
import {listedLanguages, serves} from '../languages.js';
import type {Question} from './question.js';

/**
 * Is every text there in every language? Names may be the same in all of them. A language without any
 * text is told once.
 */
export const translations: Question = ({document, places, finding}) => {
  const languages = listedLanguages(document);
  const texts = textsOf(places).filter((text) => !isName(text));
  const lacking = texts.map((text) => ({
    text,
    tags: typeof text.value === 'string' ? [] : missing(languages, Object.keys(text.value)),
  }));
  const empty = languages.filter(
    (tag) => texts.length > 0 && lacking.every(({tags}) => tags.includes(tag)),
  );
  return [
    ...empty.map((tag) =>
      finding('warning', `languages.${tag}`, 'there is no text in this language yet'),
    ),
    ...lacking.flatMap(({text: {path, value}, tags}) => {
      if (typeof value === 'string' && languages.length > 1) {
        return finding('warning', path, 'is the same text in every language');
      }
      const left = tags.filter((tag) => !empty.includes(tag));
      return left.length > 0 ? finding('warning', path, `no text in ${left.join(', ')}`) : [];
    }),
  ];
};

function missing(languages: readonly string[], present: readonly string[]): string[] {
  return languages.filter((wanted) => !present.some((tag) => serves(tag, wanted)));
}
