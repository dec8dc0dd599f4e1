import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Statement} from '../../statement/statement.js';
import type {Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import {integrityOf} from '../integrity.js';
import {readStatementFile} from '../statement-file.js';
import {pinnedEnding} from './file-names.js';

/** The file by which a folder is known as a published one. */
export const recordName = 'publication.json';

/** What {@link recordName} says. */
export interface PublicationRecord {
  /** The statement's id. */
  readonly id: string;
  /** The statement's version. */
  readonly version: number;
  /** Absolute address of the folder; ends with `/`. */
  readonly at: string;
  /** Integrity of every published file by its path, those of earlier publications among them. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a folder holds from the last time. */
export interface LastPublication extends PublicationRecord {
  readonly statement: Statement;
}

/**
 * Reads the folder of the last publication.
 *
 * @param folder Its path, as the publisher wrote it.
 * @returns Nothing where there is no folder, or nothing in it but hidden files.
 * @throws {Refusal} The folder holds something else, or files whose addresses never change are missing
 *   or not what they were.
 */
export async function readLastPublication(folder: string): Promise<LastPublication | undefined> {
  const names = await namesIn(folder);
  if (names.every((name) => name.startsWith('.') && name !== '.htaccess')) return undefined;
  if (!names.includes(recordName)) {
    throw refusal(
      folder,
      `is not empty, and has not been published: no ${recordName}; give a folder of its own`,
    );
  }
  const path = join(folder, recordName);
  const record = readRecord(await readFile(path, 'utf8').catch(() => ''));
  if (!record) throw refusal(path, 'is not what publish has written; restore it');
  const findings = await changedFiles(folder, record);
  if (findings.length > 0) throw new Refusal(findings);
  const {statement} = await readStatementFile(join(folder, 'statement.json'), record.at);
  return {...record, statement};
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw refusal(folder, code === 'ENOTDIR' ? 'is no folder' : `cannot be read: ${message}`);
  }
}

function readRecord(text: string): PublicationRecord | undefined {
  try {
    const {id, version, at, files} = JSON.parse(text) as Partial<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof version !== 'number') return undefined;
    if (typeof at !== 'string') return undefined;
    if (typeof files !== 'object' || files === null) return undefined;
    return {id, version, at, files: files as Record<string, string>};
  } catch {
    return undefined;
  }
}

/** Partners' pages hold the hashes of these, and the next version is compared with the document. */
async function changedFiles(folder: string, {files}: PublicationRecord): Promise<Finding[]> {
  const fixed = Object.keys(files).filter(
    (path) => path === 'statement.json' || new RegExp(pinnedEnding).test(path),
  );
  const findings: Finding[] = [];
  // One by one: of thousands, not all can be open at once.
  for (const path of fixed) {
    const file = join(folder, path);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes && integrityOf(bytes) === files[path]) continue;
    const what = bytes ? 'has been changed since it was published' : 'has been published';
    const message = `${what}, and is to stay as it was: restore it, or publish into a new folder`;
    findings.push({level: 'error', file, message});
  }
  return findings;
}

function refusal(file: string, message: string): Refusal {
  return new Refusal([{level: 'error', file, message}]);
}
