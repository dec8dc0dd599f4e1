import type {Text} from '../statement/statement.js';
import {fieldsOf, type Place} from './places.js';

/** A text of a document: a string for all languages, or one string per language. */
export interface TextPlace extends Place {
  readonly value: Text;
}

/** Fields that hold somebody's name, which may well be the same in every language. */
const nameFields: readonly unknown[] = ['name', 'by', 'source', 'translator'];

/** The texts among the places, without those that are not what the schema asks for. */
export function textsOf(places: readonly Place[]): TextPlace[] {
  return places.filter(
    (place): place is TextPlace =>
      place.definition === 'text' &&
      (typeof place.value === 'string' ||
        (fieldsOf(place.value).size > 0 &&
          [...fieldsOf(place.value).values()].every((text) => typeof text === 'string'))),
  );
}

/** Whether a text is somebody's name, which may well be the same in every language. */
export function isName({steps}: Pick<Place, 'steps'>): boolean {
  return nameFields.includes(steps[steps.length - 1]);
}
