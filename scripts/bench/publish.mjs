/**
 * Publishes statements of a usual and of a very large coalition with the built command line, and prints
 * how long it takes and how large the folder is. No number fails a run.
 */
import {spawnSync} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotli} from '../brotli.mjs';
import {generatedStatement, manyLanguages} from './generated-statement.mjs';
import {table} from './table.mjs';

const sizes = [
  {signatories: 40, languages: manyLanguages.slice(0, 3)},
  {signatories: 3000, languages: manyLanguages},
];

async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(paths.map(async (path) => (await stat(path)).size));
}

function publish(document, folder) {
  const words = ['publish', document, '--to', folder, '--at', 'https://statements.example/'];
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

const number = (value) => Math.round(value).toLocaleString('en');
const seconds = (value) => `${value.toFixed(1)} s`;

async function measure({signatories, languages}) {
  const place = await mkdtemp(join(tmpdir(), 'statement-card-'));
  try {
    const {document, logos} = generatedStatement({signatories, languages});
    const path = join(place, 'statement.json');
    for (const [name, svg] of logos) await writeFile(join(place, name), svg);
    await writeFile(path, JSON.stringify(document));

    const folder = join(place, 'site');
    const times = [publish(path, folder), publish(path, folder)];
    const files = await filesIn(folder);
    const compressed = async (name) => number(brotli(await readFile(join(folder, name))).length);
    return [
      `${number(signatories)} signatories, ${languages.length} languages`,
      ...times.map(seconds),
      number(files.length),
      number(files.reduce((sum, bytes) => sum + bytes, 0)),
      await compressed('statement.json'),
      await compressed('en/index.html'),
    ];
  } finally {
    await rm(place, {recursive: true, force: true});
  }
}

const rows = [];
for (const size of sizes) rows.push(await measure(size));
console.log(
  table(
    ['statement', 'publishing', 'again', 'files', 'bytes', 'document, brotli', 'page, brotli'],
    rows,
  ),
);
