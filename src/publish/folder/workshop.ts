import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {dirname, join} from 'node:path';
import {Refusal} from '../refusal.js';

/** The folder beside the published one in which the next one is put together. */
export interface Workshop {
  readonly path: string;
  /** Where the next folder is made. */
  readonly next: string;
  /** Where the published folder is for the moment in which the next one takes its place. */
  readonly last: string;
}

/**
 * Makes the workshop for a published folder: whoever has made it publishes, and nobody else. What a publishing
 * that was broken off on this machine has left is cleared up, and the published folder put back.
 *
 * @param folder Path of the published folder, as the publisher wrote it.
 * @param target The same, absolute and without links.
 * @throws {Refusal} Somebody else is at it, or may be.
 */
export async function openWorkshop(folder: string, target: string): Promise<Workshop> {
  const path = `${target}.publishing`;
  const workshop = {path, next: join(path, 'next'), last: join(path, 'last')};
  await mkdir(dirname(path), {recursive: true});
  if (await isMade(path)) return workshop;
  const isClear = (await isTakenOver(path)) && (await clearUp(target, workshop));
  if (!isClear) throw busy(folder, path);
  return workshop;
}

/** Deletes the workshop, unless the published folder is in it, because it could not be put back. */
export async function closeWorkshop({path, last}: Workshop): Promise<void> {
  if (!(await isThere(last))) await rm(path, {recursive: true, force: true});
}

/** The file that says which process publishes. */
const publisherName = 'publisher.json';

/** Makes the folder of the workshop, with the publisher's name in it; not where it is there. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
  try {
    await sign(path);
    return true;
  } catch (error) {
    await rm(path, {recursive: true, force: true});
    throw error;
  }
}

/** Takes the workshop of a publisher who is no more. Of several who try, only one can. */
async function isTakenOver(path: string): Promise<boolean> {
  const publisher = join(path, publisherName);
  const former = `${publisher}.${String(process.pid)}`;
  try {
    const signature = await readFile(publisher, 'utf8');
    if (!isGone(signature)) return false;
    await rename(publisher, former);
    // Somebody may have been faster, and have signed meanwhile.
    if ((await readFile(former, 'utf8')) !== signature) {
      await rename(former, publisher);
      return false;
    }
  } catch {
    return false;
  }
  try {
    await sign(path);
    return true;
  } catch (error) {
    await rename(former, publisher);
    throw error;
  }
}

/** Whether a publisher of this machine is no more; of others, nobody knows. */
function isGone(signature: string): boolean {
  const {host, id} = JSON.parse(signature) as Record<string, unknown>;
  return host === hostname() && typeof id === 'number' && !isRunning(id);
}

async function sign(path: string): Promise<void> {
  const text = JSON.stringify({host: hostname(), id: process.pid});
  await writeFile(join(path, publisherName), text);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Leaves everything as it is where something else has come into the place of the published folder. */
async function clearUp(target: string, {next, last}: Workshop): Promise<boolean> {
  if (await isThere(last)) {
    if (!(await isThere(target))) await rename(last, target);
    else if (await isThere(next)) return false;
  }
  for (const left of [next, last]) await rm(left, {recursive: true, force: true});
  return true;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function busy(folder: string, workshop: string): Refusal {
  const message = `is being published by somebody else, or was when that was broken off. If nobody is at it, see whether ${workshop} has a folder “last”: that is the published folder, to be put back in its place. Then delete ${workshop}`;
  return new Refusal([{level: 'error', file: folder, message}]);
}
