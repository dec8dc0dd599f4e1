import {readFile} from 'node:fs/promises';
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {parseStatement} from '../statement/parse-statement.js';
import type {DocumentProblem} from '../statement/problem.js';
import type {Statement, StatementDocument} from '../statement/statement.js';
import type {Finding} from './finding.js';
import {lineAt, lineOf} from './json-places.js';
import {Refusal} from './refusal.js';

/** What relative addresses count from where it does not matter where the document will stand. */
export const anywhere = 'https://statements.invalid/';

/** A statement document on the publisher's disk, read and found to be one. */
export interface StatementFile {
  /** The file's path, as the publisher wrote it. */
  readonly path: string;
  /** What stands in the file, with addresses and unknown fields as they are written there. */
  readonly document: StatementDocument;
  /** The same as every reader's browser sees it: safe addresses only, all of them absolute. */
  readonly statement: Statement;
  /** Addresses that browsers leave out. */
  readonly unsafeAddresses: readonly Finding[];
  /** The line of a place in the document, such as `demands[1].items[0].text.uk`. */
  readonly lineOf: (path: string) => number;
}

/**
 * Reads a statement document.
 *
 * @param path Of a JSON file in UTF-8.
 * @param base Absolute address that relative ones in the document count from.
 * @throws {Refusal} There is no such file, it is not JSON, or no statement of format 1: with everything
 *   that is wrong with it.
 */
export async function readStatementFile(path: string, base: string): Promise<StatementFile> {
  const text = await readText(path);
  const tree = parseJson(path, text);
  const line = (place: string) => lineOf(text, tree, place);
  const finding =
    (level: Finding['level']) =>
    ({path: place, expected, found}: DocumentProblem): Finding => ({
      level,
      file: path,
      line: line(place),
      path: place,
      message: `expected ${expected}, found ${found}`,
    });
  const document: unknown = JSON.parse(text);
  const parsed = parseStatement(document, base);
  if ('problems' in parsed) throw new Refusal(parsed.problems.map(finding('error')));
  return {
    path,
    document: document as StatementDocument,
    statement: parsed.statement,
    unsafeAddresses: parsed.unsafeAddresses.map(finding('error')),
    lineOf: line,
  };
}

/** A text file in UTF-8, without a byte order mark. */
async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path));
  } catch (error) {
    throw new Refusal([{level: 'error', file: path, message: unreadable(error)}]);
  }
}

function unreadable(error: unknown): string {
  if (error instanceof TypeError) return 'is not text in UTF-8';
  const {code, message} = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : `cannot be read: ${message}`;
}

/** The syntax tree of JSON as browsers read it: without comments and trailing commas. */
function parseJson(path: string, text: string): Node {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  if (tree && errors.length === 0) return tree;
  const problems = errors.map(({error, offset}): Finding => {
    const message = `not JSON: ${printParseErrorCode(error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()}`;
    return {level: 'error', file: path, line: lineAt(text, offset), message};
  });
  throw new Refusal(
    problems.length > 0 ? problems : [{level: 'error', file: path, message: 'is empty'}],
  );
}
