/**
 * What the script has in place of `@lit/localize`: `compile-messages.mjs` turns messages into numbers,
 * and each locale's words into a list by these numbers.
 */
import {lists} from 'messages-by-locale';
import {currentLocale} from '../build/i18n/locale.js';

/** The message of a number, with its values where the locale's own grammar puts them; or nothing. */
export function msg(number, ...values) {
  const words = lists[currentLocale()].split('|')[number];
  return words?.replace(/\$(\d)/g, (_, index) => values[index]);
}

/** Stands in the sources' messages alone; none of them is left in the script. */
export function str() {
  throw Error();
}
