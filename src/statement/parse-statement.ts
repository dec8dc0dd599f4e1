import {languageTag, statement} from './generated/shapes.js';
import type {DocumentProblem} from './problem.js';
import {readShape} from './read-shape.js';
import type {Statement} from './statement.js';

/** A statement with what is amiss in it, or all the reasons why the document is none. */
export type ParsedStatement =
  | {
      readonly statement: Statement;
      /** Addresses that were left out because they are not safe. */
      readonly unsafeAddresses: readonly DocumentProblem[];
    }
  | {readonly problems: readonly DocumentProblem[]};

/**
 * Reads a statement document by `statement.schema.json`. Never throws; finds all problems at once.
 *
 * @param document What `JSON.parse` gave, or an object from a script.
 * @param base What relative addresses in the document are relative to.
 */
export function parseStatement(document: unknown, base?: string): ParsedStatement {
  try {
    const {value, problems, unsafeAddresses} = readShape(statement, languageTag, document, base);
    return problems.length > 0
      ? {problems: [...problems, ...unsafeAddresses]}
      : {statement: value as Statement, unsafeAddresses};
  } catch (error) {
    // An object from a script may have fields that throw when they are read.
    return {problems: [{path: '', expected: 'data', found: String(error)}]};
  }
}
