import {cp, mkdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {Refusal} from '../refusal.js';
import {closeWorkshop, openWorkshop, type Workshop} from './workshop.js';

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Files that were not there, or not the same. */
  readonly changed: number;
}

/**
 * Writes the published folder. It is put together beside the last one and takes its place at once: what
 * goes wrong before leaves the last one as it is. What else the folder holds stays.
 *
 * @param folder Its path, as the publisher wrote it.
 * @param makeFiles Gives bytes by path in the folder. Nobody else publishes into it meanwhile.
 * @throws {Refusal} The folder cannot be written, or somebody else is at it.
 */
export async function writeFolder(
  folder: string,
  makeFiles: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<Written> {
  const target = await realpath(folder).catch(() => resolve(folder));
  try {
    return await writeInWorkshop(await openWorkshop(folder, target), target, makeFiles);
  } catch (error) {
    throw error instanceof Refusal ? error : unwritable(folder, error);
  }
}

async function writeInWorkshop(
  workshop: Workshop,
  target: string,
  makeFiles: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<Written> {
  const {next, last} = workshop;
  try {
    const files = await makeFiles();
    await copyIfThere(target, next);
    const written = await writeFiles(next, files);
    await swap(target, next, last);
    await rm(last, {recursive: true, force: true});
    return written;
  } finally {
    await closeWorkshop(workshop);
  }
}

function unwritable(folder: string, error: unknown): Refusal {
  const {message} = error as Error;
  return new Refusal([{level: 'error', file: folder, message: `cannot be written: ${message}`}]);
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, {recursive: true, preserveTimestamps: true, verbatimSymlinks: true});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(to);
  }
}

/** Leaves alone what is the same: servers tell browsers by a file's date whether it has changed. */
async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Written> {
  let [bytes, changed] = [0, 0];
  for (const [path, content] of files) {
    const file = join(folder, path);
    bytes += content.length;
    const last = await readFile(file).catch(() => undefined);
    if (last?.equals(content)) continue;
    changed += 1;
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, content);
  }
  return {files: files.size, bytes, changed};
}

/** Puts one folder into another's place; puts the other back where that fails. */
async function swap(target: string, next: string, last: string): Promise<void> {
  const wasThere = await moveIfThere(target, last);
  try {
    await rename(next, target);
  } catch (error) {
    if (wasThere) await rename(last, target);
    throw error;
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
