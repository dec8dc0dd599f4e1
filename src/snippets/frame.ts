import {inLanguage} from '../statement/in-language.js';
import {toParameters, usualOptions} from './card-options.js';
import {frameAddress} from './folder-addresses.js';
import {element} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * The card's own page in a frame, which scrolls inside. Its options stand in the fragment, so that caches
 * know one page. Without `frameborder`, browsers draw one.
 */
export const frameSnippet: WriteSnippet = ({at = '', statement}, options) => {
  const address = new URL(frameAddress({at}, options.text));
  // The card has a page of its own there, and the first heading on it.
  const {headingLevel} = usualOptions;
  address.hash = toParameters({...options, headingLevel}).toString();
  return element('iframe', {
    src: address.href,
    title: inLanguage(statement, [options.text]).title.text,
    width: '100%',
    height: '700',
    frameborder: '0',
    loading: 'lazy',
  });
};
