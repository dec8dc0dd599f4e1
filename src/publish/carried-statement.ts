import {withoutWithdrawn} from '../snippets/embeddable.js';
import type {Statement} from '../statement/statement.js';
import {logos} from './check/logos.js';
import {questions} from './check/questions.js';
import {warningsOf} from './check/warnings-of.js';
import type {Finding} from './finding.js';
import {Refusal} from './refusal.js';
import {anywhere, readStatementFile} from './statement-file.js';
import {today} from './today.js';

/** A statement for a script to carry, and what `check` warns of in its document. */
export interface CarriedStatement {
  readonly statement: Statement;
  readonly warnings: readonly Finding[];
}

/** A script names logos by their addresses: they need not lie beside the document. */
const asked = questions.filter((question) => question !== logos);

/**
 * Reads a statement for a script to carry, without those who have withdrawn.
 *
 * @param path Of a JSON file in UTF-8.
 * @param base Absolute address that relative ones in the document count from; not needed where it has none.
 * @throws {Refusal} The document is no statement, has addresses that are not safe or not known, or else what
 *   `check` calls an error: nobody would hear of it later, because browsers do not check the statement that
 *   their script carries.
 */
export async function readCarriedStatement(
  path: string,
  base: string = anywhere,
): Promise<CarriedStatement> {
  const warnings = await warningsOf(path, today(), asked);
  const statement = withoutWithdrawn((await readStatementFile(path, base)).statement);
  if (JSON.stringify(statement).includes(anywhere)) {
    const message = 'has relative addresses: the address that they count from is missing (--at)';
    throw new Refusal([{level: 'error', file: path, message}]);
  }
  // It is for editors only; no JSON has it then.
  return {statement: {...statement, $schema: undefined}, warnings};
}
