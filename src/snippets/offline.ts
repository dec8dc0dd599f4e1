import type {Statement} from '../statement/statement.js';
import {card, element, fallbackLine} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/**
 * Script and data written out: no request at all. The script stands in an address, in letters and digits:
 * editors would break lines at the tags in its text, and `</script` in it would end it.
 */
export const offlineSnippet: WriteSnippet = (embeddable, options) => {
  const {statement, script, documentFile} = embeddable;
  const carrying = {
    ...embeddable,
    statement: withoutLogos(statement),
    documentFile: documentFile === 'in-script' ? documentFile : ('in-snippet' as const),
  };
  return [
    card(carrying, options, {}, fallbackLine(embeddable, options)),
    element('script', {src: `data:text/javascript;charset=utf-8;base64,${base64(script.text)}`}),
  ].join('');
};

/** The card draws monograms instead. */
function withoutLogos(statement: Statement): Statement {
  return {
    ...statement,
    signatories: statement.signatories.map((signatory) => ({...signatory, logo: undefined})),
  };
}

/** A text's bytes in UTF-8. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
