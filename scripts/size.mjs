/**
 * Prints what the script costs on the wire, and each part's share; fails over budget. The engine is the
 * script without the statement that it carries.
 *
 * A share is what the part's own bytes in the minified script, joined, compress to, scaled so that
 * the shares add up to the whole: parts compress better together than alone.
 */
import {readFile} from 'node:fs/promises';
import {decodedMappings, TraceMap} from '@jridgewell/trace-mapping';
import {brotli} from './brotli.mjs';

const script = 'dist/statement-card.js';
const {budgets} = JSON.parse(await readFile('package.json', 'utf8'));
const statement = 'bundled statement';

/** First match wins. */
const partsOfScript = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['localization', /rollup\/(localize|cyrillic)|src\/i18n\/[^/]+$/],
  ['locales', /messages-by-locale|src\/i18n\/generated\//],
  [statement, /src\/bundled\//],
  ['validation', /src\/statement\/(generated\/shapes|read-shape|describe|parse-statement)/],
  ['styles', /\.styles|render\/(palette|styles)/],
  ['our code', /src\//],
  ['glue', /.*/],
];

const compressedSize = (text) => brotli(text).length;

/** The script's bytes by part, from its source map. */
function splitByPart(code, map) {
  const texts = new Map(partsOfScript.map(([part]) => [part, '']));
  const partOf = (source) => partsOfScript.find(([, pattern]) => pattern.test(source ?? ''))[0];
  // Columns are counted behind the byte order mark.
  const lines = code.replace(/^\ufeff/, '').split('\n');
  decodedMappings(map).forEach((segments, line) => {
    segments.forEach((segment, index) => {
      const end = segments[index + 1]?.[0] ?? lines[line].length;
      const part = partOf(segment.length > 1 ? map.sources[segment[1]] : '');
      texts.set(part, texts.get(part) + lines[line].slice(segment[0], end));
    });
  });
  return texts;
}

const code = await readFile(script, 'utf8');
const map = new TraceMap(await readFile(`${script}.map`, 'utf8'));
const texts = splitByPart(code, map);
const total = compressedSize(code);
const shares = [...texts].map(([part, text]) => [part, text && compressedSize(text)]);
const sum = shares.reduce((bytes, [, size]) => bytes + Number(size), 0);

const row = (name, bytes, more = '') =>
  `${name.padEnd(20)}${bytes.toLocaleString('en').padStart(8)}${more.padStart(7)}`;
console.log(`${script}, bytes after brotli (quality 11)\n`);
for (const [part, size] of shares) {
  const bytes = Math.round((size / sum) * total);
  console.log(row(part, bytes, `${Math.round((size / sum) * 100)} %`));
}

texts.delete(statement);
const sizes = {script: total, engine: compressedSize([...texts.values()].join(''))};
console.log();
for (const [name, size] of Object.entries(sizes)) {
  const left = budgets[name] - size;
  console.log(row(name, size), ` of ${budgets[name].toLocaleString('en')}`);
  if (left < 0) {
    console.error(`Over budget by ${(-left).toLocaleString('en')} bytes.`);
    process.exitCode = 1;
  }
}
