import type {SignedDigest, Statement} from '../statement/statement.js';
import type {Finding} from './finding.js';
import {signedDigest, unsignableTexts} from './signed-digest.js';
import type {StatementFile} from './statement-file.js';

/**
 * Compares what signatories have signed with the present text: an error for each that has signed another one,
 * a warning for each that has signed an earlier version. Who has withdrawn is not asked about.
 */
export function checkSignedDigests({
  statement,
  finding,
}: Pick<StatementFile, 'statement' | 'finding'>): Finding[] {
  return statement.signatories.flatMap(({signedDigest: signed, withdrawn}, index): Finding[] => {
    const told = signed && !withdrawn && verdict(statement, signed);
    if (!told) return [];
    return [finding(told.level, `signatories[${String(index)}].signedDigest`, told.message)];
  });
}

type Verdict = Pick<Finding, 'level' | 'message'>;

function verdict(statement: Statement, {version, language, digest}: SignedDigest) {
  const present = String(statement.version);
  const signed = String(version);
  if (version < statement.version) {
    return warning(`version ${signed} was signed; the statement is at version ${present}`);
  }
  if (version > statement.version) {
    return error(`expected version ${present} or an earlier one, found ${signed}`);
  }
  const languages = Object.keys(statement.languages);
  if (!languages.includes(language)) {
    return error(`expected one of ${languages.join(', ')}, found ${language}`);
  }
  const [lacking] = unsignableTexts(statement, language);
  if (lacking) {
    return error(`nobody can sign this text in ${language}: ${lacking.path}: ${lacking.message}`);
  }
  const expected = signedDigest(statement, language).digest;
  if (digest === expected) return undefined;
  return error(
    `another text was signed: this one has ${expected}, found ${digest}; if the text has changed since, raise version`,
  );
}

const error = (message: string): Verdict => ({level: 'error', message});

const warning = (message: string): Verdict => ({level: 'warning', message});
