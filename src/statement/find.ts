import {fold} from './fold.js';
import type {Signatory} from './statement.js';
import type {SignatoryView} from './view.js';

/**
 * A test for the signatories that a reader looks for.
 *
 * @param name Words of a name in any language of the document, whole or in part, in any order. Case,
 *   diacritics, apostrophes and hyphens do not matter, nor whether Cyrillic is written in Latin letters.
 * @param country ISO 3166-1 code in capitals; empty for any country.
 */
export function finder(name = '', country = ''): (signatory: SignatoryView) => boolean {
  const words = fold(name).split(/\s+/);
  return (signatory) => {
    // Kept, because it takes far longer than all else.
    const names = (signatory.folded ??= foldedNames(signatory.entry));
    return (
      words.every((word) => names.includes(word)) && (!country || countryOf(signatory) === country)
    );
  };
}

/** Code of a signatory's country in capitals; empty where none is given. */
export function countryOf({entry}: SignatoryView): string {
  return (entry.country ?? '').toUpperCase();
}

function foldedNames({name}: Signatory): string {
  const names = typeof name === 'string' ? [name] : Object.keys(name).map((tag) => name[tag]);
  return fold(names.join(' '));
}
