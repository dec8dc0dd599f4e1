import type {TextPlace} from '../texts.js';

/** One string of a text, and its place in the document. */
export interface StringPlace {
  readonly path: string;
  readonly text: string;
}

/** The strings of a text: one, or one per language. */
export function eachString({path, value}: TextPlace): StringPlace[] {
  return typeof value === 'string'
    ? [{path, text: value}]
    : Object.entries(value).map(([tag, text]) => ({path: `${path}.${tag}`, text}));
}
