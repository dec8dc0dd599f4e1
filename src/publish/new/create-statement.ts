import {mkdir, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {schema} from '../generated/schema.js';
import {Refusal} from '../refusal.js';
import {createFile, unwritable} from '../write-file.js';
import {exampleDocument, exampleLogo} from './example.js';

/**
 * Makes a folder with a statement document to fill in, a logo, and the schema by which editors complete
 * and check it, without a connection, too.
 *
 * @param folder Path that is not there yet; its name becomes the statement's id.
 * @param languages BCP 47 tags, the original's first.
 * @param today ISO date.
 * @returns Paths of the files, the document's first.
 * @throws {Refusal} The name is no id, the folder is there, or it cannot be written. Nothing is left of it.
 */
export async function createStatement(
  folder: string,
  languages: readonly string[],
  today: string,
): Promise<[document: string, ...others: string[]]> {
  const id = basename(resolve(folder));
  const {pattern = '', title = ''} = schema.$defs?.slug ?? {};
  if (!new RegExp(pattern).test(id)) {
    const message = `the name becomes the statement’s id: expected ${title}, found ${JSON.stringify(id)}`;
    throw new Refusal([{level: 'error', file: folder, message}]);
  }
  const files: [name: string, text: string][] = [
    ['statement.json', asJson(exampleDocument(id, languages, today))],
    ['statement.schema.json', asJson(schema)],
    ['logo.svg', exampleLogo],
  ];
  await makeFolder(folder);
  try {
    for (const [name, text] of files) await createFile(join(folder, name), text);
  } catch (error) {
    await rm(folder, {recursive: true, force: true});
    throw error;
  }
  return files.map(([name]) => join(folder, name)) as [string, ...string[]];
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(folder)), {recursive: true});
    await mkdir(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
