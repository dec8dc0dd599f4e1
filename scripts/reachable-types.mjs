/** Leaves of the compiler's declarations those that the package's exports lead to: nobody can import the others. */
import {readdir, readFile, rm} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path';
import ts from 'typescript';

const {exports} = JSON.parse(await readFile('package.json', 'utf8'));

/** The declarations that those at a path import, without those of other packages. */
async function importedBy(path) {
  const {importedFiles, referencedFiles} = ts.preProcessFile(await readFile(path, 'utf8'));
  return [...importedFiles, ...referencedFiles]
    .map(({fileName}) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name.replace(/\.js$/, '.d.ts')));
}

const entries = Object.values(exports).map(({types}) => types);
const reached = new Set(entries.filter(Boolean).map(normalize));
// A set hands out what is added to it meanwhile.
for (const path of reached) {
  for (const imported of await importedBy(path)) reached.add(imported);
}

for (const name of await readdir('dist/types', {recursive: true})) {
  const path = join('dist/types', name);
  if (path.endsWith('.d.ts') && !reached.has(path)) await rm(path);
}
