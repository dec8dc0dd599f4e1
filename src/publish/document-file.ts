import {readFile} from 'node:fs/promises';
import type {Node} from 'jsonc-parser';
import {offsetOf} from '../statement/json-places.js';
import {readJson, type JsonFault} from '../statement/read-json.js';
import {textLines} from '../statement/text-lines.js';
import type {Finding} from './finding.js';
import {placesOf, type Place} from './places.js';
import {Refusal} from './refusal.js';

/** A JSON file on the publisher's disk that is meant as a statement document, right or wrong. */
export interface DocumentFile {
  /** The file's path, as the publisher wrote it. */
  readonly path: string;
  /** What the file holds, without the byte order mark. */
  readonly text: string;
  /** The byte order mark before the text, or nothing. */
  readonly byteOrderMark: string;
  /** The text's syntax tree. */
  readonly tree: Node;
  /** What the text says. */
  readonly document: unknown;
  /** Everything in it that the schema knows. */
  readonly places: readonly Place[];
  /** The line of a place in the document, such as `demands[1].items[0].text.uk`. */
  readonly lineOf: (path: string) => number;
  /** A finding at a place in the document. */
  readonly finding: (level: Finding['level'], path: string, message: string) => Finding;
}

/**
 * Reads a JSON file.
 *
 * @param path Of a file in UTF-8.
 * @throws {Refusal} There is no such file, it is not JSON, or says the same thing twice: with everything
 *   that is wrong with it.
 */
export async function readDocumentFile(path: string): Promise<DocumentFile> {
  const whole = await readText(path);
  const text = whole.replace(/^\ufeff/, '');
  const {lineAt} = textLines(text);
  const read = readJson(text);
  if ('fault' in read) {
    const {name, offset} = read.fault;
    const line = isAboutWhole(name) ? undefined : lineAt(offset);
    throw new Refusal([{level: 'error', file: path, line, message: inWords(read.fault)}]);
  }
  const {tree, document, duplicates} = read;
  const line = (place: string) => lineAt(offsetOf(tree, place));
  const finding: DocumentFile['finding'] = (level, place, message) => ({
    level,
    file: path,
    line: line(place),
    path: place,
    message,
  });
  if (duplicates.length > 0) {
    throw new Refusal(
      duplicates.map(({path: place, offset}) => ({
        ...finding('error', place, 'stands there twice, and only the last would count'),
        line: lineAt(offset),
      })),
    );
  }
  return {
    path,
    text,
    byteOrderMark: whole.slice(0, whole.length - text.length),
    tree,
    document,
    places: placesOf(document),
    lineOf: line,
    finding,
  };
}

/**
 * A text file in UTF-8, as it is.
 *
 * @throws {Refusal} There is no such file, or it is not text in UTF-8.
 */
export async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (error) {
    throw new Refusal([{level: 'error', file: path, message: unreadable(error)}]);
  }
}

function unreadable(error: unknown): string {
  if (error instanceof TypeError) return 'is not text in UTF-8';
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'is a folder' : `cannot be read: ${message}`;
}

/** What is mostly the matter, by the parser's names. */
const advice: Partial<Record<string, string>> = {
  InvalidSymbol: 'text has to stand in straight quotation marks (")',
  PropertyNameExpected: 'a field’s name is expected here; is there a comma too many before?',
  ValueExpected: 'a value is expected here; is there a comma too many before?',
  CommaExpected: 'a comma is missing before this, or a quotation mark (")',
  ColonExpected: 'a colon is missing after a field’s name',
  CloseBraceExpected: 'a closing brace (}) is missing',
  CloseBracketExpected: 'a closing bracket (]) is missing',
  EndOfFileExpected: 'something stands behind the end of the document',
  UnexpectedEndOfString: 'the quotation mark (") at the end of a text is missing',
  InvalidCharacter: 'a line break or tab stands in a text: write \\n or \\t',
  InvalidEscapeCharacter: 'a backslash in a text has to be written twice',
  InvalidCommentToken: 'comments are not possible: write a field “$comment”',
};

/** The faults that no line has. */
function isAboutWhole(name: string): boolean {
  return ['Empty', 'TooDeep', 'Other'].includes(name);
}

function inWords({name, detail}: JsonFault): string {
  if (name === 'Empty') return 'is empty';
  if (name === 'TooDeep') return 'is nested too deeply';
  return `not JSON: ${detail ?? advice[name] ?? spaced(name)}`;
}

/** `UnexpectedEndOfNumber` as `unexpected end of number`. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
