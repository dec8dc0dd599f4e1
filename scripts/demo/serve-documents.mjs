/** Statement documents of the demo that are made when they are asked for, most of them of the repository's. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import {crowd} from './crowd.mjs';

/** Paths of the demo's statement, at present and before. */
const [current, first] = ['statement', 'version-1'].map((name) =>
  fileURLToPath(new URL(`../../demo/green-rivers/${name}.json`, import.meta.url)),
);

/** A module of the command line. */
const publish = (module) => tsImport(`../../src/publish/${module}.ts`, import.meta.url);

/** The present statement: some have signed its text, one a translation, one the version before. */
async function signedStatement() {
  const [{readStatementFile, anywhere}, {signedDigest}] = await Promise.all(
    ['statement-file', 'signed-digest'].map(publish),
  );
  const [{document, statement}, before] = await Promise.all(
    [current, first].map((path) => readStatementFile(path, anywhere)),
  );
  const [original, german] = ['en', 'de'].map((language) => signedDigest(statement, language));
  const signed = [original, original, german, signedDigest(before.statement, 'en')];
  const signatories = document.signatories.map((one, index) => ({
    ...one,
    signedDigest: signed[index],
  }));
  return JSON.stringify({...document, signatories});
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
    (await readFile(first, 'utf8')).replace('ask for rivers', 'beg for rivers'),
  'green-rivers/signed.json': signedStatement,
  'trust/figures/figures.json': figures,
  'trust/thousands/1000.json': () => JSON.stringify(crowd(1000)),
  'trust/thousands/10000.json': () => JSON.stringify(crowd(10_000)),
};

/** Middleware of development servers: answers requests for the documents that are made. */
export async function serveDemoDocuments(request, next) {
  const [, path] = /^\/demo\/(.+)$/.exec(request.path) ?? [];
  if (!Object.hasOwn(made, path)) return next();
  request.body = await made[path]();
  request.type = 'json';
  return undefined;
}
