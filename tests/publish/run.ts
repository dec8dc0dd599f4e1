import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

/** Runs the built command line, in a folder and with options of Node where they are given. */
export function run(words: readonly string[], cwd?: string, options: readonly string[] = []) {
  const all = [...options, resolve('dist/cli.js'), ...words];
  const {status, stdout, stderr} = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    cwd,
  });
  return {status, stdout, stderr};
}
