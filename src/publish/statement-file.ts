import {parseStatement} from '../statement/parse-statement.js';
import type {DocumentProblem} from '../statement/problem.js';
import type {Statement, StatementDocument} from '../statement/statement.js';
import {readDocumentFile, type DocumentFile} from './document-file.js';
import type {Finding} from './finding.js';
import {Refusal} from './refusal.js';

/** A statement document on the publisher's disk, read and found to be one. */
export interface StatementFile extends DocumentFile {
  /** What stands in the file, with addresses and unknown fields as they are written there. */
  readonly document: StatementDocument;
  /** The same as every reader's browser sees it: safe addresses only, all of them absolute. */
  readonly statement: Statement;
  /** Addresses that browsers leave out. */
  readonly unsafeAddresses: readonly Finding[];
}

/**
 * What relative addresses count from where nobody knows yet at what address the document will stand. No
 * address of a statement begins so.
 */
export const anywhere = 'https://statements.invalid/';

/**
 * Reads a statement document.
 *
 * @param path Of a JSON file in UTF-8.
 * @param base Absolute address that relative ones in the document count from.
 * @throws {Refusal} There is no such file, it is not JSON, or no statement of format 1: with everything
 *   that is wrong with it.
 */
export async function readStatementFile(path: string, base: string): Promise<StatementFile> {
  const file = await readDocumentFile(path);
  const parsed = parseStatement(file.document, base);
  if ('problems' in parsed) throw new Refusal(problemFindings(file, parsed.problems));
  return {
    ...file,
    document: file.document as StatementDocument,
    statement: parsed.statement,
    unsafeAddresses: problemFindings(file, parsed.unsafeAddresses),
  };
}

/** What a reader's browser would say of the document, as findings. */
export function problemFindings(
  file: DocumentFile,
  problems: readonly DocumentProblem[],
): Finding[] {
  return problems.map(({path, expected, found}) =>
    file.finding('error', path, `expected ${expected}, found ${found}`),
  );
}
