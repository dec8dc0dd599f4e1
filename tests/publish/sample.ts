import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BuiltFiles} from '../../src/publish/built-files.js';
import {publicationFiles} from '../../src/publish/folder/publication-files.js';
import {readStatementFile, type StatementFile} from '../../src/publish/statement-file.js';

/** Where samples are published. */
export const at = 'https://statements.example/rivers/';

/** The least a statement has, with some fields in the place of others. */
export function document(fields: object = {}): object {
  return {
    format: 1,
    id: 'rivers',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original'}, uk: {translation: 'official', of: 1}},
    publisher: {name: 'Green Rivers Coalition'},
    title: {en: 'Clean water', uk: 'Чиста вода'},
    summary: {en: 'Five valleys.', uk: 'П’ять долин.'},
    demands: [
      {id: 'council', addressee: 'The council', items: [{id: 'measure', text: {en: 'Measure.'}}]},
    ],
    signatories: [{id: 'anglers', name: 'Aldermoor Anglers'}],
    ...fields,
  };
}

/** A folder of its own, outside the repository. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'statement-card-'));
}

/** A document on the disk, with files beside it. */
export async function written(
  data: object,
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await newFolder();
  for (const [name, content] of Object.entries(beside)) {
    await writeFile(join(folder, name), content);
  }
  const path = join(folder, 'statement.json');
  await writeFile(path, JSON.stringify(data));
  return path;
}

/** The same, read. */
export async function statementFile(
  data: object,
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<StatementFile> {
  return readStatementFile(await written(data, beside), at);
}

/** Files of the build; the script is the real one. */
export async function builtFiles(): Promise<BuiltFiles> {
  const [script, frameScript, builderScript] = await Promise.all(
    ['statement-card', 'frame', 'builder'].map((name) => readFile(`dist/${name}.js`)),
  );
  return {
    version: '0.1.0',
    script: script!,
    frameScript: frameScript!,
    builderScript: builderScript!,
  };
}

/** What a statement is once it stands on its host. */
export async function publication(data: object = document()) {
  const file = await statementFile(data);
  return (await publicationFiles(file, at, await builtFiles())).publication;
}
