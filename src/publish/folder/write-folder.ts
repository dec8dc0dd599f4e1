import {cp, mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {Refusal} from '../refusal.js';

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
  const workshop = `${target}.publishing`;
  await openWorkshop(folder, workshop);
  const next = join(workshop, 'next');
  const last = join(workshop, 'last');
  try {
    const files = await makeFiles();
    await copyIfThere(target, next);
    const written = await writeFiles(next, files);
    await swap(target, next, last);
    await rm(last, {recursive: true, force: true});
    return written;
  } catch (error) {
    throw error instanceof Refusal ? error : unwritable(folder, error);
  } finally {
    // Where the last folder could not be put back, it is all that there is.
    if (!(await isThere(last))) await rm(workshop, {recursive: true, force: true});
  }
}

/** Whoever has made this folder publishes, and nobody else. */
async function openWorkshop(folder: string, workshop: string): Promise<void> {
  try {
    await mkdir(dirname(workshop), {recursive: true});
    await mkdir(workshop);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(folder, error);
    const message = `is being published by somebody else, or was when that was broken off. If nobody is at it, see whether ${workshop} has a folder “last”: that is the published folder, to be put back in its place. Then delete ${workshop}`;
    throw new Refusal([{level: 'error', file: folder, message}]);
  }
}

function unwritable(folder: string, error: unknown): Refusal {
  const {message} = error as Error;
  return new Refusal([{level: 'error', file: folder, message: `cannot be written: ${message}`}]);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
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
