import {hasErrors, type Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import {checkDocument} from './check-document.js';
import type {Question} from './question.js';

/**
 * Asks of a document what `check` asks, before anything is made of it.
 *
 * @param path Of the document.
 * @param today ISO date.
 * @param asked What to ask; everything by default.
 * @returns The warnings.
 * @throws {Refusal} There are errors: with them alone.
 */
export async function warningsOf(
  path: string,
  today: string,
  asked?: readonly Question[],
): Promise<readonly Finding[]> {
  const findings = await checkDocument(path, today, asked);
  if (hasErrors(findings)) throw new Refusal(findings.filter(({level}) => level === 'error'));
  return findings;
}
