import {msg, str} from '@lit/localize';
import type {JsonFault} from '../../statement/read-json.js';

/** What is mostly the matter, by the names of faults. */
const words: Readonly<Partial<Record<string, () => string>>> = {
  TooDeep: () =>
    msg('Lists and objects stand too deep in each other.', {
      id: 'builder-syntax-too-deep',
      desc: 'What is wrong with the JSON.',
    }),
  InvalidSymbol: () =>
    msg('Text has to stand in straight quotation marks (").', {
      id: 'builder-syntax-symbol',
      desc: 'What is wrong with the JSON; the mark in parentheses stays as it is.',
    }),
  InvalidNumberFormat: () =>
    msg('This number is not written as JSON asks.', {
      id: 'builder-syntax-number',
      desc: 'What is wrong with the JSON.',
    }),
  PropertyNameExpected: () =>
    msg('The name of a field is missing here; is there a comma too many before it?', {
      id: 'builder-syntax-name',
      desc: 'What is wrong with the JSON.',
    }),
  ValueExpected: () =>
    msg('A value is missing here; is there a comma too many before it?', {
      id: 'builder-syntax-value',
      desc: 'What is wrong with the JSON.',
    }),
  CommaExpected: () =>
    msg('A comma is missing before this, or a quotation mark (").', {
      id: 'builder-syntax-comma',
      desc: 'What is wrong with the JSON; the mark in parentheses stays as it is.',
    }),
  ColonExpected: () =>
    msg('A colon is missing after the name of a field.', {
      id: 'builder-syntax-colon',
      desc: 'What is wrong with the JSON.',
    }),
  CloseBraceExpected: () =>
    msg('A closing brace (}) is missing.', {
      id: 'builder-syntax-brace',
      desc: 'What is wrong with the JSON; the mark in parentheses stays as it is.',
    }),
  CloseBracketExpected: () =>
    msg('A closing bracket (]) is missing.', {
      id: 'builder-syntax-bracket',
      desc: 'What is wrong with the JSON; the mark in parentheses stays as it is.',
    }),
  EndOfFileExpected: () =>
    msg('Something stands behind the end of the document.', {
      id: 'builder-syntax-end',
      desc: 'What is wrong with the JSON.',
    }),
  UnexpectedEndOfString: () =>
    msg('The quotation mark (") at the end of a text is missing.', {
      id: 'builder-syntax-quotation',
      desc: 'What is wrong with the JSON; the mark in parentheses stays as it is.',
    }),
  InvalidCharacter: () =>
    msg(str`A line break or tab stands in a text: write ${'\\n'} or ${'\\t'}.`, {
      id: 'builder-syntax-character',
      desc: 'What is wrong with the JSON; then how a line break and a tab are written.',
    }),
  InvalidEscapeCharacter: () =>
    msg('A backslash in a text has to be written twice.', {
      id: 'builder-syntax-backslash',
      desc: 'What is wrong with the JSON.',
    }),
  InvalidUnicode: () =>
    msg(str`Four digits have to follow after ${'\\u'}.`, {
      id: 'builder-syntax-unicode',
      desc: 'What is wrong with the JSON: after the mark for a character by its number.',
    }),
  InvalidCommentToken: () =>
    msg('Comments are not possible in JSON.', {
      id: 'builder-syntax-comment',
      desc: 'What is wrong with the JSON.',
    }),
};

/** Why a text is not JSON, in the current locale. */
export function syntaxMessage({name}: JsonFault): string {
  return (
    words[name]?.() ??
    msg('This is not JSON.', {id: 'builder-syntax-other', desc: 'What is wrong with the text.'})
  );
}
