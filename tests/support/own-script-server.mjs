import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {answer} from './answer.mjs';

const run = promisify(execFile);

/** What the built command line makes of a document, or of none. */
async function ownScript({document, at}) {
  const folder = await mkdtemp(join(tmpdir(), 'own-script-'));
  const [source, script] = ['statement.json', 'own.js'].map((name) => join(folder, name));
  try {
    if (document) await writeFile(source, document);
    const words = document ? [source, '--at', at] : ['--none'];
    await run(process.execPath, ['dist/cli.js', 'build', ...words, '--to', script]);
    return await readFile(script);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Those that were made, by what they were made of: most pages ask for the same one. */
const scripts = new Map();

function onceOwnScript(query) {
  const key = JSON.stringify(query);
  if (!scripts.has(key)) scripts.set(key, ownScript(query));
  return scripts.get(key);
}

/**
 * Middleware of the test server: `/own-script?document=JSON&at=ADDRESS` is the script that carries that
 * document, `/own-script` the one that carries none.
 */
export async function serveOwnScripts(context, next) {
  if (context.path !== '/own-script') return next();
  // Twice WebKit never finished a page whose script came slowly from here; its cache may have had a part in it.
  context.set('Cache-Control', 'no-store');
  return answer(context, await onceOwnScript(context.query), 'text/javascript');
}
