import {Command} from 'commander';
import {canonicalTag} from '../../statement/language-tag.js';
import {originalLanguage} from '../../statement/original-language.js';
import {describeFinding} from '../finding.js';
import {Refusal} from '../refusal.js';
import {signedDigest, unsignableTexts} from '../signed-digest.js';
import {checkSignedDigests} from '../signed-digests-check.js';
import {anywhere, readStatementFile, type StatementFile} from '../statement-file.js';

const help = `
Without --check, the line is for an organisation's entry in the document; better still, the organisation
publishes the digest itself. docs/signed-text.md says what it is of.

Examples:
  statement-card digest statement.json
  statement-card digest statement.json --language uk
  statement-card digest statement.json --check        whether those who have signed have signed this text`;

interface DigestOptions {
  readonly language?: string;
  readonly check?: true;
}

/** `statement-card digest`: which text a signatory signs, and whether those who have signed have signed this one. */
export function digestCommand(): Command {
  return new Command('digest')
    .description('print the digest of the text that an organisation signs, for its signedDigest')
    .argument('<statement.json>', 'the document')
    .option('--language <tag>', 'language of the text that it signs (default: the original’s)')
    .option('--check', 'compare the digests in the document with its text instead')
    .addHelpText('after', help)
    .action(async (path: string, {language, check}: DigestOptions) => {
      const file = await readStatementFile(path, anywhere);
      console.log(check ? checked(file) : member(file, language));
    });
}

/** What to put into the document. */
function member(file: StatementFile, wanted: string | undefined): string {
  const {path, statement, lineOf} = file;
  const language = languageOf(file, wanted);
  const texts = unsignableTexts(statement, language);
  if (texts.length > 0) {
    throw new Refusal(
      texts.map((text) => ({level: 'error', file: path, line: lineOf(text.path), ...text})),
    );
  }
  const {version, digest} = signedDigest(statement, language);
  return `"signedDigest": {"version": ${String(version)}, "language": "${language}", "digest": "${digest}"}`;
}

/** The language that is meant, or the original's. */
function languageOf({path, statement, lineOf}: StatementFile, wanted: string | undefined): string {
  const languages = Object.keys(statement.languages);
  const language = wanted
    ? languages.find((tag) => tag === canonicalTag(wanted))
    : originalLanguage(statement);
  if (language !== undefined) return language;
  const found = wanted ?? 'no original: --language tells which one';
  const message = `expected one of ${languages.join(', ')}, found ${found}`;
  throw new Refusal([
    {level: 'error', file: path, line: lineOf('languages'), path: 'languages', message},
  ]);
}

/** How many have signed the present text, and who has signed an earlier version; or that nobody says. */
function checked(file: StatementFile): string {
  const findings = checkSignedDigests(file);
  if (findings.some(({level}) => level === 'error')) throw new Refusal(findings);
  const signatories = file.statement.signatories.filter(({withdrawn}) => !withdrawn);
  const signed = signatories.filter(({signedDigest}) => signedDigest).length;
  if (signed === 0) return `${file.path}: no signatory has a signedDigest`;
  const matching = signed - findings.length;
  const summary = `${file.path}: ${String(matching)} of ${String(signatories.length)} signatories have signed this text`;
  return [...findings.map(describeFinding), summary].join('\n');
}
