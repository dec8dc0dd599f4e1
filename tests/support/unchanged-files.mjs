import {readFile} from 'node:fs/promises';
import {answer} from './answer.mjs';

const wanted =
  /^\/((?:dist\/statement-card|demo\/gallery\/[\w/-]+|demo\/green-rivers\/[\w-]+)\.(json|js))$/;

const types = {js: 'text/javascript', json: 'application/json'};

/**
 * Middleware of the test server: what the demo's pages load, as it is. The server would else make modules of
 * documents and compile scripts, and no hash would hold.
 */
export async function serveUnchanged(context, next) {
  const [, path, type] = wanted.exec(context.path) ?? [];
  if (!path) return next();
  return answer(context, await readFile(new URL(`../../${path}`, import.meta.url)), types[type]);
}
