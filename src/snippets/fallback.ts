import {statementText} from '../markup/statement-text.js';
import {documentAddresses} from './embeddable.js';
import {pageAddress} from './folder-addresses.js';
import {card, element, scriptTag} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * The statement's whole text inside the tag. WordPress's classic editor ends unknown elements at the first
 * block in them, unless they stand in a `<div>`.
 */
export const fallbackSnippet: WriteSnippet = (embeddable, options) => {
  const {at, statement} = embeddable;
  const {stable: src} = documentAddresses(embeddable);
  const {text: language, headingLevel} = options;
  const page = at === undefined ? undefined : pageAddress({at}, language);
  const text = statementText(statement, language, {page, headingLevel});
  return element('div', {}, scriptTag(embeddable) + card(embeddable, options, {src}, text));
};
