import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:https';
import {extname, join} from 'node:path';
import {commonHeaders} from '../../src/publish/headers/cache-rules.ts';
import {needs} from '../../src/snippets/snippet.ts';
import {freePort} from '../support/free-port.mjs';
import {run, temporaryFolder} from './machine.mjs';

const statement = 'demo/green-rivers/statement.json';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Publishes the demo's statement by our command line, whole and cut short, and serves both folders as
 * any static host does.
 */
export async function servePublished({openssl, 'dist/cli.js': cli}) {
  const port = await freePort();
  const folder = temporaryFolder();
  const documents = {whole: statement, short: await shortStatement()};
  for (const [name, document] of Object.entries(documents)) {
    const at = `https://localhost:${port}/${name}/`;
    run(process.execPath, [cli, 'publish', document, '--to', join(folder, name), '--at', at]);
  }
  const server = createServer(certificate(openssl), async ({url}, response) => {
    const path = new URL(url, 'https://localhost').pathname.replace(/\/$/, '/index.html');
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, {...commonHeaders, 'Content-Type': types[extname(path)]}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  const at = `https://localhost:${port}/whole/`;
  const snippet = (need) =>
    run(process.execPath, [cli, 'snippet', statement, '--at', at, '--need', need]).trimEnd();
  return {
    port,
    /** Address of the statement's page; of the one cut short, which is less than 1,000 pixels high. */
    page: `${at}en/`,
    shortPage: `https://localhost:${port}/short/en/`,
    /** What partners paste, by need. */
    snippets: Object.fromEntries(needs.map((need) => [need, snippet(need)])),
    stop: () => server.close(),
  };
}

/** Path of the demo's statement with one demand and no more. */
async function shortStatement() {
  const {demands, ...document} = JSON.parse(await readFile(statement, 'utf8'));
  const path = join(temporaryFolder(), 'short.json');
  const short = {
    ...document,
    id: 'short',
    quotes: undefined,
    figures: undefined,
    demands: demands.slice(0, 1),
    signatories: [],
    corrections: undefined,
  };
  await writeFile(path, JSON.stringify(short));
  return path;
}

/** WordPress's block editor makes embeds of `https:` addresses alone. */
function certificate(openssl) {
  const folder = temporaryFolder();
  const [key, cert] = ['key', 'cert'].map((name) => join(folder, name));
  run(openssl, [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
    ...['-keyout', key, '-out', cert],
  ]);
  return {key: readFileSync(key), cert: readFileSync(cert)};
}
