/**
 * What the script has in place of `@lit/localize`: `compile-messages.mjs` turns messages into numbers,
 * and each locale's translations into a list by these numbers.
 */
import {messages} from 'source-messages';

let current;

export function configureReentrantLocalization({getLocale, loadLocaleSync}) {
  current = () => loadLocaleSync(getLocale()).templates ?? messages;
}

/** The message of a number, with its values where the locale's own grammar puts them. */
export function msg(number, ...values) {
  const words = current().split('|')[number];
  return words.replace(/\$(\d)/g, (_, index) => values[index]);
}

/** Stands in the sources' messages alone; none of them is left in the script. */
export function str() {
  throw Error();
}
