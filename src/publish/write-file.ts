import {realpath, rename, rm, writeFile} from 'node:fs/promises';
import {Refusal} from './refusal.js';

/**
 * Writes a file whole or not at all, in the place of one that may be there.
 *
 * @param text Written in UTF-8.
 * @throws {Refusal} It cannot be written; what was there is as it was.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  // A link stays one.
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${String(process.pid)}.unfinished`;
  try {
    await writeFile(beside, text);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, {force: true}).catch(() => undefined);
    throw unwritable(path, error);
  }
}

/**
 * Writes a file that must not be there yet.
 *
 * @throws {Refusal} It is there, or cannot be written.
 */
export async function createFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, {force: true});
    throw unwritable(path, error);
  }
}

/** A refusal that says why a file or folder cannot be written. */
export function unwritable(path: string, error: unknown): Refusal {
  const {code, message} = error as NodeJS.ErrnoException;
  const reasons: Partial<Record<string, string>> = {
    EEXIST: 'is there already, and is left as it is',
    ENOENT: 'the folder for it is not there',
  };
  return new Refusal([
    {level: 'error', file: path, message: reasons[code ?? ''] ?? `cannot be written: ${message}`},
  ]);
}
