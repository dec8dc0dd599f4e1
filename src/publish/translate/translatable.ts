import {canonicalTag} from '../../statement/language-tag.js';
import {listedLanguages, serves} from '../languages.js';
import {Refusal} from '../refusal.js';
import type {StatementFile} from '../statement-file.js';
import {isName, textsOf, type TextPlace} from '../texts.js';

/** The two languages of a translation, by their tags in the document. */
export interface LanguagePair {
  readonly source: string;
  /** In canonical form where the document does not have it yet. */
  readonly target: string;
}

/** A text as a translator sees it. */
export interface Translatable {
  readonly place: TextPlace;
  readonly source: string;
  /** The present translation. */
  readonly target: string | undefined;
  /** The tag by which the translation stands, or is to stand, in the text. */
  readonly tag: string;
  /** Somebody's name, which need not be translated. */
  readonly isName: boolean;
}

/**
 * The languages of a translation.
 *
 * @param to The language wanted, a BCP 47 tag.
 * @param from The language to translate from; the original by default, else the first other language.
 * @throws {Refusal} It would be a translation into the original, or from a language that is not there.
 */
export function languagePair(file: StatementFile, to: string, from?: string): LanguagePair {
  const {languages} = file.document;
  const listed = listedLanguages(file.document);
  const find = (wanted: string) =>
    listed.find((tag) => tag === wanted) ?? listed.find((tag) => serves(tag, wanted));
  const target = find(to) ?? canonicalTag(to) ?? to;
  const refuse = (message: string) => new Refusal([file.finding('error', 'languages', message)]);
  if (languages[target]?.translation === 'original') {
    throw refuse(`${target} is the original, which is translated from`);
  }
  const others = listed.filter((tag) => tag !== target);
  const source =
    from === undefined
      ? (others.find((tag) => languages[tag]?.translation === 'original') ?? others[0])
      : find(from);
  if (source === undefined || source === target) {
    throw refuse(`there is no ${from ?? 'other language'} to translate ${target} from`);
  }
  return {source, target};
}

/** All texts that there are to translate, translated or not. */
export function translatables(
  {places}: StatementFile,
  {source, target}: LanguagePair,
): Translatable[] {
  return textsOf(places).flatMap((place) => {
    if (typeof place.value === 'string') {
      return {place, source: place.value, target: undefined, tag: target, isName: isName(place)};
    }
    const texts = new Map(Object.entries(place.value));
    const tagOf = (wanted: string) =>
      texts.has(wanted) ? wanted : [...texts.keys()].find((tag) => serves(tag, wanted));
    const text = texts.get(tagOf(source) ?? '');
    const tag = tagOf(target) ?? target;
    return text === undefined
      ? []
      : {place, source: text, target: texts.get(tag), tag, isName: isName(place)};
  });
}
