import {documentAddresses} from './embeddable.js';
import {card, fallbackLine, scriptTag} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/** Script and tag; inside the tag, one line until the card is there. */
export const plainSnippet: WriteSnippet = (embeddable, options) => {
  const {stable: src} = documentAddresses(embeddable);
  const line = fallbackLine(embeddable, options);
  return `${scriptTag(embeddable)}${card(embeddable, options, {src}, line)}`;
};
