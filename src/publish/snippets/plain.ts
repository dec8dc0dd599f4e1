import {element, fallbackLine, fixedLanguage, scriptTag} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/** Script and tag; inside the tag, one line until the card is there. */
export const plainSnippet: WriteSnippet = (publication, language) =>
  [
    scriptTag(publication),
    element(
      'statement-card',
      {src: publication.documentFile.stable, lang: fixedLanguage(language)},
      fallbackLine(publication, language),
    ),
  ].join('\n');
