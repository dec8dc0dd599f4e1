import {element, fallbackLine, fixedLanguage} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * Names and hashes of script and document: browsers show this very text or the line inside the tag.
 * Scripts from another host are checked only where that host has allowed them to be read.
 */
export const pinnedSnippet: WriteSnippet = (publication, language) => {
  const {script, documentFile} = publication;
  return [
    element('script', {
      async: true,
      src: script.pinned,
      integrity: script.integrity,
      crossorigin: 'anonymous',
    }),
    element(
      'statement-card',
      {
        src: documentFile.pinned,
        integrity: documentFile.integrity,
        lang: fixedLanguage(language),
      },
      fallbackLine(publication, language),
    ),
  ].join('\n');
};
