import {hasErrors, type Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import {checkDocument} from './check-document.js';

/**
 * Asks of a document all that `check` asks, before anything is made of it.
 *
 * @param path Of the document.
 * @param today ISO date.
 * @returns The warnings.
 * @throws {Refusal} There are errors: with them alone.
 */
export async function warningsOf(path: string, today: string): Promise<readonly Finding[]> {
  const findings = await checkDocument(path, today);
  if (hasErrors(findings)) throw new Refusal(findings.filter(({level}) => level === 'error'));
  return findings;
}
