import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';

const wanted = /^\/(dist\/statement-card\.js|demo\/[\w/-]+\.(?:js|json))$/;

/**
 * Middleware of the test server: what the demo's pages load, as it is. The server would else make modules of
 * documents and compile scripts, and no hash would hold.
 */
export async function serveUnchanged(context, next) {
  const [, path] = wanted.exec(context.path) ?? [];
  const file = path && new URL(`../../${path}`, import.meta.url);
  if (!file || !existsSync(file)) return next();
  context.body = await readFile(file);
  context.type = extname(path);
  return undefined;
}
