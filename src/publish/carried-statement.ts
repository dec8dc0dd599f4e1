import type {Statement} from '../statement/statement.js';
import {Refusal} from './refusal.js';
import {anywhere, readStatementFile} from './statement-file.js';

/**
 * Reads a statement for a script to carry.
 *
 * @param path Of a JSON file in UTF-8.
 * @param base Absolute address that relative ones in the document count from; not needed where it has none.
 * @throws {Refusal} The document is no statement, or has addresses that are not safe or not known: nobody
 *   would hear of them later, because browsers do not check the statement that their script carries.
 */
export async function readCarriedStatement(
  path: string,
  base: string = anywhere,
): Promise<Statement> {
  const {statement, unsafeAddresses} = await readStatementFile(path, base);
  if (unsafeAddresses.length > 0) throw new Refusal(unsafeAddresses);
  if (JSON.stringify(statement).includes(anywhere)) {
    const message = 'has relative addresses: the address that they count from is missing (--at)';
    throw new Refusal([{level: 'error', file: path, message}]);
  }
  // It is for editors only; no JSON has it then.
  return {...statement, $schema: undefined};
}
