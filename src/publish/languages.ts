import {canonicalTag, isSameLanguage} from '../statement/language-tag.js';
import {fieldsOf} from './places.js';

/** The language tags that a document lists, as they are written there. */
export function listedLanguages(document: unknown): string[] {
  return [...fieldsOf(fieldsOf(document).get('languages')).keys()];
}

/** Whether a reader of one language is served by a text in another, as the card sees it. */
export function serves(tag: string, wanted: string): boolean {
  return isSameLanguage(canonicalTag(tag) ?? tag, canonicalTag(wanted) ?? wanted);
}
