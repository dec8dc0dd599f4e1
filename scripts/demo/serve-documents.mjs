/** Statement documents of the demo: the repository's, and those that are made of them when they are asked for. */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {crowd} from './crowd.mjs';

const root = new URL('../../', import.meta.url);

const read = (path) => readFile(new URL(path, root), 'utf8');

const [current, first] = ['demo/green-rivers/statement.json', 'demo/green-rivers/version-1.json'];

const run = promisify(execFile);

/** What the command line tells an organisation to sign. */
async function signedDigest(path, language) {
  const command = ['dist/cli.js', 'digest', path, '--language', language];
  const {stdout} = await run(process.execPath, command, {cwd: fileURLToPath(root)});
  return JSON.parse(`{${stdout}}`);
}

/** The present statement: some have signed its text, one a translation, one the version before. */
async function signedStatement() {
  const [original, german, earlier] = await Promise.all([
    signedDigest(current, 'en'),
    signedDigest(current, 'de'),
    signedDigest(first, 'en'),
  ]);
  const signed = [original, original, german, earlier];
  const statement = JSON.parse(await read(current));
  const signatories = statement.signatories.map((one, index) => ({...one, ...signed[index]}));
  return JSON.stringify({...statement, signatories});
}

/** A figure of each precision, of today and of two years ago. */
function figures() {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const past = `${now.getUTCFullYear() - 2}-03-01`;
  const anglers = {name: 'Aldermoor Anglers', url: 'https://aldermoor.example/counts/'};
  const figure = (precision, value, en, uk, source, date) => ({
    id: precision,
    precision,
    value,
    label: {en, uk},
    source,
    date,
  });
  return JSON.stringify({
    ...crowd(0),
    id: 'figures',
    figures: [
      figure('exact', 41, 'bathing places closed', 'купалень закрито', anglers, today),
      figure(
        'about',
        18500,
        'households downstream',
        'домогосподарств нижче за течією',
        anglers,
        past,
      ),
      figure(
        'more-than',
        120,
        'overflows without a permit',
        'скидів без дозволу',
        {name: 'Corvane Valley Farmers'},
        today,
      ),
      figure(
        'fewer-than',
        30,
        'otters left',
        'видр залишилося',
        {name: 'Kestrel Bird Rescue'},
        past,
      ),
    ],
  });
}

/** By their paths in the demo. Next to the logos stands what has some. */
const made = {
  'green-rivers/version-1-changed.json': async () =>
    (await read(first)).replace('ask for rivers', 'beg for rivers'),
  'green-rivers/signed.json': signedStatement,
  'trust/figures/figures.json': figures,
  'trust/thousands/1000.json': () => JSON.stringify(crowd(1000)),
  'trust/thousands/10000.json': () => JSON.stringify(crowd(10_000)),
};

/** Middleware of development servers: answers requests for the demo's documents. */
export async function serveDemoDocuments(request, next) {
  const [, path] = /^\/demo\/(.+\.json)$/.exec(request.path) ?? [];
  if (!path) return next();
  const make = made[path] ?? (() => read(`demo/${path}`));
  request.body = await make();
  request.set('Content-Type', 'application/json');
  return undefined;
}
