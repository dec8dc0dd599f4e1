import {jsonScript} from '../../prerender/markup.js';
import type {Statement} from '../../statement/statement.js';
import {element, fallbackLine, fixedLanguage} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * Script and data written out: no request at all. The script stands in an address, in letters and digits:
 * editors would break lines at the tags in its text, and `</script` in it would end it.
 */
export const offlineSnippet: WriteSnippet = (publication, language) => {
  const {statement, script} = publication;
  const bytes = Buffer.from(script.text).toString('base64');
  return [
    element(
      'statement-card',
      {lang: fixedLanguage(language)},
      jsonScript(withoutLogos(statement)) + fallbackLine(publication, language),
    ),
    element('script', {src: `data:text/javascript;charset=utf-8;base64,${bytes}`}),
  ].join('\n');
};

/** The card draws monograms instead. */
function withoutLogos(statement: Statement): Statement {
  return {
    ...statement,
    signatories: statement.signatories.map((signatory) => ({...signatory, logo: undefined})),
  };
}
