import type {Statement} from '../statement/statement.js';
import {document} from './generated/statement.js';

/**
 * Whether the script carries a statement. It does as far as the sources know, and what is only there for
 * scripts without one costs nothing; the blank script knows when it runs: see `rollup/blank-statement.js`.
 */
export const carriesStatement = true as boolean;

let statement: Statement | undefined;

/**
 * The statement that the script carries: made when it is asked for, and known to be one, so that no
 * reader's browser checks it.
 */
export function bundledStatement(): Statement {
  return (statement ??= document());
}
