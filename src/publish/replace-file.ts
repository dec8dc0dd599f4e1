import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Refusal} from './refusal.js';

/**
 * Writes a file, with the folders that it needs, in the place of what was there. That stays as it was until
 * the new file is whole, and when it cannot be written.
 *
 * @param path Of the file.
 * @param text Its new content, written in UTF-8.
 * @throws {Refusal} The file cannot be written there, for the reason that the system gives.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${String(process.pid)}.unfinished`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true}).catch(() => undefined);
    const {message} = error as Error;
    throw new Refusal([{level: 'error', file: path, message: `cannot be written: ${message}`}]);
  }
}
