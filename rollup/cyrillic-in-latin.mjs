/**
 * Writes Cyrillic texts in Latin letters, for the script that partners load: one byte a letter compresses
 * better than two. Which for which is as in KOI8, an encoding made for being read when the eighth bits
 * are lost: letters that sound alike have become one another, and vowels are still vowels.
 *
 *   'Центр прав людини ZMINA'  →  cyrillic('Centr praw l`dini _ZMINA')
 */

import {fileURLToPath} from 'node:url';
import {cyrillic} from './cyrillic.js';

const written = '@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^`abcdefghijklmnopqrstuvwxyz{}~';
const letters = new Map(Array.from(written, (latin) => [cyrillic(latin), latin]));

/** For modules whose texts are written by {@link literal}. */
export const runtimeImport = `import {cyrillic} from ${JSON.stringify(
  fileURLToPath(new URL('cyrillic.js', import.meta.url)),
)};`;

/** Source of an expression that is equal to a text. Texts that come out otherwise stay as they are. */
export function literal(text) {
  const marked = text.replace(/[a-z]+/gi, '_$&');
  const latin = Array.from(marked, (letter) => letters.get(letter) ?? letter).join('');
  const isShorter = encodeURI(latin).length < encodeURI(text).length;
  return isShorter && cyrillic(latin) === text
    ? `cyrillic(${JSON.stringify(latin)})`
    : JSON.stringify(text);
}
