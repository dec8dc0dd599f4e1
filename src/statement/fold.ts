import {remember} from './remember.js';

/** Letters, each with how it is read: Cyrillic ones as Ukrainian is written in Latin letters. */
const readings =
  'АAБBВVГHҐHДDЕEЄIEЖZHЗZИIІIКKЛLМMНNОOПPРRСSТTУUФFХKHЦTSЧCHШSHЩSHCHЪЫIЬЭEЮIUЯIAŁLØO';

const reading = remember((letter) => readings.match(`${letter}([A-Z]*)`)?.[1] ?? letter);

/**
 * A text as it is compared when somebody searches: letters, digits and spaces alone, without case,
 * diacritics and apostrophes, Cyrillic letters as Latin ones. `Y` and `I`, `G` and `H` are one letter
 * each, because names are written either way.
 */
export function fold(text: string): string {
  // Capitals, because dotless `ı` and `i` have the same, and `ß` has two.
  return text
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^\p{Lu}\p{Lo}\p{N}\s]/gu, '')
    .replace(/[Ѐ-ҐŁØ]/g, reading)
    .replace(/Y/g, 'I')
    .replace(/G/g, 'H');
}
