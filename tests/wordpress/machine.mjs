import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const children = new Set();
const folders = new Set();

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Ends every program that was started here, with those that it started, and removes the folders. */
export function endAll() {
  for (const {pid} of children) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  for (const folder of folders) rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}

/** A folder that goes when the process ends, however it ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'statement-card-wordpress-'));
  folders.add(folder);
  return folder;
}

/** Starts a program that ends with the process. */
export function start(command, args, environment = {}) {
  const child = spawn(command, args, {
    // A group of its own: PHP's server starts others.
    detached: true,
    stdio: 'ignore',
    env: {...process.env, ...environment},
  });
  children.add(child);
}

/**
 * Runs a program to its end.
 *
 * @returns What it has printed.
 * @throws {Error} It failed; with what it said.
 */
export function run(command, args, environment = {}) {
  const {status, error, stdout, stderr} = spawnSync(command, args, {
    encoding: 'utf8',
    env: {...process.env, ...environment},
    maxBuffer: 2 ** 26,
  });
  if (error ?? status !== 0) {
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`);
  }
  return stdout;
}

/**
 * Waits until something answers without an error.
 *
 * @throws {Error} It has not within half a minute.
 */
export async function waitFor(what, answers) {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      if (await answers()) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start`);
}
