import {element, fallbackLine, fixedLanguage} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/** A quotation, which editors let authors keep, with data names that they do not strip. */
export const placeholderSnippet: WriteSnippet = (publication, language) =>
  element(
    'blockquote',
    {
      class: 'statement-card',
      'data-src': publication.documentFile.stable,
      'data-lang': fixedLanguage(language),
    },
    fallbackLine(publication, language),
  );
