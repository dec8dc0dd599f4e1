import {parseStatement} from '../../statement/parse-statement.js';
import {readDocumentFile} from '../document-file.js';
import type {Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import {anywhere, problemFindings} from '../statement-file.js';
import type {Question} from './question.js';
import {questions} from './questions.js';

/**
 * Everything that there is to mend in a statement document, by line: what readers' browsers would say of
 * it, and what a careful editor would ask. Never throws for what the publisher can mend.
 *
 * @param path Of the document.
 * @param today ISO date.
 * @param asked What the editor asks.
 */
export async function checkDocument(
  path: string,
  today: string,
  asked: readonly Question[] = questions,
): Promise<Finding[]> {
  try {
    const file = await readDocumentFile(path);
    const parsed = parseStatement(file.document, anywhere);
    const problems = 'problems' in parsed ? parsed.problems : parsed.unsafeAddresses;
    const answers = await Promise.all(asked.map(async (question) => question(file, today)));
    return [...problemFindings(file, problems), ...answers.flat()].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    );
  } catch (error) {
    if (error instanceof Refusal) return [...error.findings];
    throw error;
  }
}
