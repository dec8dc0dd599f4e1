/**
 * Writes what the documentation says of the elements and of the script's size, from the build:
 *
 *   npm run docs            writes it
 *   npm run docs -- check   fails where something else is written
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {readClasses, readElements} from '../manifest/elements.mjs';
import {attributesTable, elementsTable, eventsTable, stylingNames} from './interface-tables.mjs';
import {replaceBlock} from './marked-block.mjs';
import {stylingPage} from './styling-page.mjs';
import {traffic} from './traffic.mjs';

const isCheck = process.argv[2] === 'check';
const elements = await readElements();
const classes = await readClasses();
const script = await readFile('dist/statement-card.js', 'utf8');

/** Blocks between markers, by file. */
const blocks = {
  'README.md': {
    elements: elementsTable(elements),
    attributes: attributesTable(elements),
    events: eventsTable(elements, classes),
    styling: stylingNames(elements),
  },
  'docs/hosting.md': {traffic: traffic(script)},
};

async function put(path, text) {
  const options = {...(await resolveConfig(path)), filepath: path};
  const formatted = await format(text, options);
  const isSame = formatted === (await readFile(path, 'utf8').catch(() => ''));
  if (isSame) return;
  if (isCheck) {
    console.error(`${path} is not what the build says: npm run docs`);
    process.exitCode = 1;
  } else {
    await writeFile(path, formatted);
    console.log(`${path}: written`);
  }
}

for (const [path, contents] of Object.entries(blocks)) {
  const text = await readFile(path, 'utf8');
  const replace = (whole, [name, content]) => replaceBlock(whole, name, content);
  await put(path, Object.entries(contents).reduce(replace, text));
}
await put('docs/styling.md', stylingPage(elements));
