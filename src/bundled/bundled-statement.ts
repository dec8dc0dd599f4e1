import type {Statement} from '../statement/statement.js';
import {document} from './generated/statement.js';

let statement: Statement | undefined;

/**
 * The statement that the script carries: made when it is asked for, and known to be one, so that no
 * reader's browser checks it.
 */
export function bundledStatement(): Statement {
  return (statement ??= document());
}
