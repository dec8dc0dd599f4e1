import {parseStatement} from '../../statement/parse-statement.js';
import {checkSignedDigests} from '../signed-digests-check.js';
import {anywhere} from '../statement-file.js';
import type {Question} from './question.js';

/**
 * Has everybody who has signed this version signed its text? Who has signed an earlier one is told by
 * `digest --check` alone: after a new version, that is most.
 */
export const signedDigests: Question = (file) => {
  const parsed = parseStatement(file.document, anywhere);
  if ('problems' in parsed) return [];
  const findings = checkSignedDigests({...file, statement: parsed.statement});
  return findings.filter(({level}) => level === 'error');
};
