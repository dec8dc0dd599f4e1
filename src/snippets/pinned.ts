import {documentAddresses} from './embeddable.js';
import {card, element, fallbackLine} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * Names and hashes of script and document: browsers show this very text or the line inside the tag.
 * Scripts from another host are checked only where that host has allowed them to be read.
 */
export const pinnedSnippet: WriteSnippet = (embeddable, options) => {
  const {pinned: src, integrity} = documentAddresses(embeddable);
  const {script} = embeddable;
  return [
    element('script', {
      async: true,
      src: script.pinned,
      integrity: script.integrity,
      crossorigin: 'anonymous',
    }),
    card(embeddable, options, {src, integrity}, fallbackLine(embeddable, options)),
  ].join('');
};
