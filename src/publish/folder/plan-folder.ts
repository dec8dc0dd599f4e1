import type {BuiltFiles} from '../built-files.js';
import {embedPage} from '../embed/embed-page.js';
import {hasErrors, type Finding} from '../finding.js';
import {headerFiles} from '../headers/header-files.js';
import {oembed} from '../oembed.js';
import {framePage} from '../pages/frame-page.js';
import {statementPage} from '../pages/statement-page.js';
import type {Publication} from '../publication.js';
import {Refusal} from '../refusal.js';
import {snippetKinds} from '../../snippets/snippets.js';
import type {StatementFile} from '../statement-file.js';
import {integrityOf} from '../integrity.js';
import {recordName, type LastPublication, type PublicationRecord} from './last-publication.js';
import {compareVersions} from './compare-versions.js';
import {publicationFiles} from './publication-files.js';

/** Everything that a published folder is to hold, and nothing written yet. */
export interface FolderPlan {
  readonly publication: Publication;
  /** Bytes by path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Warnings only. */
  readonly findings: readonly Finding[];
}

/**
 * Plans a published folder: the same input gives the same bytes.
 *
 * @param at Absolute address of the folder; ends with `/`.
 * @param last What the folder holds from the last time.
 * @throws {Refusal} The document or a logo cannot be published, or not as the successor of the last one.
 */
export async function planFolder(
  file: StatementFile,
  at: string,
  built: BuiltFiles,
  last?: LastPublication,
): Promise<FolderPlan> {
  const compared = [...reservedNames(file), ...(last ? compareVersions(file, at, last) : [])];
  if (hasErrors(compared)) throw new Refusal(compared);
  const {publication, files: loaded, findings} = await publicationFiles(file, at, built);
  const written = new Map([...loaded, ...(await pages(publication))]);
  written.set('builder.js', built.builderScript);
  const files = new Map([...written, ...records(publication, written, last)]);
  return {publication, files, findings: [...compared, ...findings]};
}

/** Folders beside those of the languages. */
const folders = ['frame', 'logos', 'oembed'];

function reservedNames({statement, finding}: StatementFile): Finding[] {
  return folders
    .filter((name) => name in statement.languages)
    .map((name) =>
      finding(
        'error',
        `languages.${name}`,
        'cannot be published: the folder needs the name for something else',
      ),
    );
}

/** What is read by people, and by the editors of partners' sites. */
async function pages(publication: Publication): Promise<Map<string, Uint8Array>> {
  const languages = Object.keys(publication.statement.languages);
  const first = languages[0] ?? '';
  const texts = new Map<string, string>();
  texts.set('index.html', await statementPage(publication, first, publication.at));
  texts.set('embed.html', embedPage(publication, first, `${publication.at}embed.html`));
  for (const language of languages) {
    texts.set(`${language}/index.html`, await statementPage(publication, language));
    texts.set(`${language}/embed.html`, embedPage(publication, language));
    texts.set(`frame/${language}/index.html`, await framePage(publication, language));
    texts.set(`oembed/${language}.json`, oembed(publication, language));
  }
  for (const {file, write} of snippetKinds) {
    if (file) texts.set(file, write(publication, {text: first, isFixed: false}));
  }
  return encoded(texts);
}

/** The headers for all that is in the folder, and the record of it. */
function records(
  {at, statement: {id, version}}: Publication,
  written: ReadonlyMap<string, Uint8Array>,
  last: LastPublication | undefined,
): Map<string, Uint8Array> {
  const files = new Map(Object.entries(last?.files ?? {}));
  const paths = [...new Set([...files.keys(), ...written.keys()])].sort();
  const configuration = encoded(headerFiles(paths, at));
  for (const [path, bytes] of [...written, ...configuration]) files.set(path, integrityOf(bytes));
  const record: PublicationRecord = {
    id,
    version,
    at,
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  return new Map([...configuration, [recordName, Buffer.from(text)]]);
}

function encoded(texts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
}
