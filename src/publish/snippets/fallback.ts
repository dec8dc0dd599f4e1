import {statementText} from '../pages/statement-text.js';
import {pageAddress} from '../publication.js';
import {element, fixedLanguage, scriptTag} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * The statement's whole text inside the tag. WordPress's classic editor ends unknown elements at the first
 * block in them, unless they stand in a `<div>`.
 */
export const fallbackSnippet: WriteSnippet = async (publication, language) => {
  const {statement, documentFile} = publication;
  const page = pageAddress(publication, language.text);
  const card = element(
    'statement-card',
    {src: documentFile.stable, lang: fixedLanguage(language)},
    await statementText(statement, language.text, {page}),
  );
  return element('div', {}, scriptTag(publication) + card);
};
