import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

/** Runs the built command line, in a folder where one is given. */
export function run(words: readonly string[], cwd?: string) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [resolve('dist/cli.js'), ...words], {
    encoding: 'utf8',
    cwd,
  });
  return {status, stdout, stderr};
}
