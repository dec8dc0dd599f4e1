import type {Statement} from './statement.js';

/** The language of a statement's original, the first of several; none where every text is a translation. */
export function originalLanguage({languages}: Pick<Statement, 'languages'>): string | undefined {
  return Object.keys(languages).find((tag) => languages[tag]?.translation === 'original');
}
