import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DevServerConfig} from '@web/dev-server';
import {run} from '../publish/run.js';
import {serveFolder, type Served} from '../support/serve-folder.js';

type Middleware = NonNullable<DevServerConfig['middleware']>[number];

/** A published folder on a host that sends the headers in its `_headers`. */
export interface Publisher extends Served {
  /** Address of the folder. */
  readonly at: string;
  /** Changes one byte of each file whose path fits, from now on. */
  readonly tamperWith: (paths: RegExp) => void;
}

/**
 * Publishes a document by the command line, for the address of a server of its own.
 *
 * @param root An empty folder, which is served.
 */
export async function servePublisher(document: string, root: string): Promise<Publisher> {
  let changed: RegExp | undefined;
  const tampering: Middleware = async (context, next) => {
    // Hosts have one for all that they serve.
    if (context.path === '/favicon.ico') {
      context.status = 204;
      return;
    }
    if (!changed?.test(context.path)) {
      await next();
      return;
    }
    const bytes = readFileSync(join(root, context.path));
    // What is still JSON, and another word.
    bytes[bytes.lastIndexOf('a')]! += 1;
    context.body = bytes;
    context.type = context.path;
  };
  const served = await serveFolder(root, {middleware: [headersOf(root), tampering]});
  const at = `${served.address}statement/`;
  const folder = join(root, 'statement');
  const {status, stderr} = run(['publish', document, '--to', folder, '--at', at]);
  assert.equal(status, 0, stderr);
  // These hosts read the file in the root of what is deployed.
  cpSync(join(folder, '_headers'), join(root, '_headers'));
  const tamperWith = (paths: RegExp) => {
    changed = paths;
  };
  return {...served, at, tamperWith};
}

/** Sends what `_headers` says, as Netlify and Cloudflare Pages do. */
function headersOf(root: string): Middleware {
  return async (context, next) => {
    await next();
    const blocks = readFileSync(join(root, '_headers'), 'utf8').split(/\n(?=\S)/);
    for (const block of blocks.filter((one) => !one.startsWith('#'))) {
      const [pattern = '', ...lines] = block.trim().split('\n');
      if (!isIn(pattern, context.path)) continue;
      for (const line of lines) {
        const [name = '', value = ''] = line.trim().split(/: (.*)/);
        context.set(name, value);
      }
    }
  };
}

function isIn(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
