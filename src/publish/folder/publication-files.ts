import {parseStatement} from '../../statement/parse-statement.js';
import type {Statement, StatementDocument} from '../../statement/statement.js';
import type {BuiltFiles} from '../built-files.js';
import {hasErrors, type Finding} from '../finding.js';
import {publishLogos} from '../logos/logos.js';
import type {Publication} from '../publication.js';
import {withoutWithdrawn, type TextFile} from '../../snippets/embeddable.js';
import {Refusal} from '../refusal.js';
import type {StatementFile} from '../statement-file.js';
import {integrityOf} from '../integrity.js';
import {pinnedName} from './file-names.js';
import {publishedDocument} from './published-document.js';

/** A publication with the files that partners' pages load. */
export interface PublicationFiles {
  readonly publication: Publication;
  /** Bytes by path in the published folder: script, document and logos, under all their names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Warnings only. */
  readonly findings: readonly Finding[];
}

/**
 * What a statement is when it stands on the publisher's host.
 *
 * @param at Absolute address of the published folder; ends with `/`.
 * @throws {Refusal} An address or a logo cannot be published: with all that are amiss.
 */
export async function publicationFiles(
  file: StatementFile,
  at: string,
  {version, script, frameScript}: BuiltFiles,
): Promise<PublicationFiles> {
  const logos = await publishLogos(file, at);
  const findings = [...file.unsafeAddresses, ...logos.findings];
  if (hasErrors(findings)) throw new Refusal(findings);

  const document = publishedDocument(file.document, logos.signatories);
  const documentBytes = Buffer.from(`${JSON.stringify(document)}\n`);
  const scriptName = pinnedName(`statement-card-${version}`, 'js', script);
  const frameScriptName = pinnedName(`frame-${version}`, 'js', frameScript);
  const documentName = pinnedName(`statement-${String(document.version)}`, 'json', documentBytes);
  return {
    publication: {
      at,
      document,
      statement: readAgain(document, at),
      script: publishedFile(at, 'statement-card.js', scriptName, script),
      frameScript: publishedFile(at, 'frame.js', frameScriptName, frameScript),
      documentFile: publishedFile(at, 'statement.json', documentName, documentBytes),
    },
    files: new Map<string, Uint8Array>([
      ['statement-card.js', script],
      [scriptName, script],
      ['frame.js', frameScript],
      [frameScriptName, frameScript],
      ['statement.json', documentBytes],
      [documentName, documentBytes],
      ...logos.files,
    ]),
    findings,
  };
}

function publishedFile(at: string, stable: string, pinned: string, bytes: Uint8Array): TextFile {
  return {
    stable: new URL(stable, at).href,
    pinned: new URL(pinned, at).href,
    integrity: integrityOf(bytes),
    text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes),
  };
}

/**
 * The published document as browsers read it, its logos named as in the folder. Pages do not even carry the
 * names of those who have withdrawn.
 */
function readAgain(document: StatementDocument, at: string): Statement {
  const parsed = parseStatement(document, at);
  if ('problems' in parsed) throw new Error('a published document is a statement');
  return withoutWithdrawn(parsed.statement);
}
