import {parseStatement, type ParsedStatement} from '../statement/parse-statement.js';
import {document} from './generated/statement.js';

let parsed: ParsedStatement | undefined;

/** The statement that the script carries; read once, however many cards show it. */
export function bundledStatement(): ParsedStatement {
  return (parsed ??= parseStatement(document));
}
