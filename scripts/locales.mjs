/**
 * Keeps translations true to their source.
 *
 *   node scripts/locales.mjs extract   updates xliff/ from the code; what was translated from words
 *                                      that have changed since loses its translation
 *   node scripts/locales.mjs check     fails where a translation is missing, stale or left over
 *
 * Messages have ids that stay when their words change, so the tool alone would keep old translations.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const config = JSON.parse(await readFile('lit-localize.json', 'utf8'));
const directory = config.interchange.xliffDir;

const fileOf = (folder, locale) => join(folder, `${locale}.xlf`);

const parse = (xml) => new DOMParser().parseFromString(xml, 'text/xml');

const child = (unit, tag) => unit.getElementsByTagName(tag).item(0);

/** An element's inner markup without the names of placeholders, which may change freely. */
function content(element) {
  const markup = Array.from(element?.childNodes ?? [])
    .map((node) => new XMLSerializer().serializeToString(node))
    .join('');
  return markup.replace(/ (equiv-text|xmlns)="[^"]*"/g, '').trim();
}

/** Units of an interchange file by id; none where the file is not there yet. */
async function readUnits(folder, locale) {
  const xml = await readFile(fileOf(folder, locale), 'utf8').catch(() => undefined);
  const units = xml ? Array.from(parse(xml).getElementsByTagName('trans-unit')) : [];
  return new Map(units.map((unit) => [unit.getAttribute('id'), unit]));
}

/** Runs the tool's extraction into another folder, for which it needs a configuration there. */
async function extractInto(folder) {
  const path = join(folder, 'lit-localize.json');
  const moved = {
    ...config,
    tsConfig: resolve(config.tsConfig),
    output: {...config.output, outputDir: folder, localeCodesModule: undefined},
    interchange: {...config.interchange, xliffDir: folder},
  };
  await writeFile(path, JSON.stringify(moved));
  execFileSync('npx', ['lit-localize', 'extract', '--config', path], {stdio: 'pipe'});
}

async function extract() {
  const before = new Map();
  for (const locale of config.targetLocales) before.set(locale, await readUnits(directory, locale));
  execFileSync('npx', ['lit-localize', 'extract'], {stdio: 'inherit'});
  for (const locale of config.targetLocales) {
    const file = fileOf(directory, locale);
    const document = parse(await readFile(file, 'utf8'));
    for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
      const id = unit.getAttribute('id');
      const old = before.get(locale).get(id);
      const target = child(unit, 'target');
      if (!old || !target || content(child(old, 'source')) === content(child(unit, 'source'))) {
        continue;
      }
      unit.removeChild(target);
      console.log(`${locale}: "${id}" has new words and needs a new translation`);
    }
    await writeFile(file, `${new XMLSerializer().serializeToString(document).trimEnd()}\n`);
  }
}

/** What is wrong with one locale's file, beside a fresh extraction. */
async function problemsOf(locale, fresh) {
  const committed = await readUnits(directory, locale);
  const problems = [];
  for (const [id, unit] of await readUnits(fresh, locale)) {
    const translated = committed.get(id);
    if (!child(unit, 'note')) problems.push(`"${id}" has no description for translators`);
    if (!translated || !content(child(translated, 'target'))) problems.push(`"${id}" is missing`);
    else if (content(child(translated, 'source')) !== content(child(unit, 'source'))) {
      problems.push(`"${id}" is stale: its words have changed`);
    }
    committed.delete(id);
  }
  return [...problems, ...[...committed.keys()].map((id) => `"${id}" is left over`)];
}

async function check() {
  const fresh = await mkdtemp(join(tmpdir(), 'locales-'));
  try {
    await extractInto(fresh);
    for (const locale of config.targetLocales) {
      const problems = await problemsOf(locale, fresh);
      for (const problem of problems) console.error(`xliff/${locale}.xlf: ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    }
  } finally {
    await rm(fresh, {recursive: true});
  }
  console.log(process.exitCode ? 'Translations are incomplete.' : 'All translations are complete.');
}

const commands = {extract, check};
const command = commands[process.argv[2]];
if (!command) throw new Error(`expected one of: ${Object.keys(commands).join(', ')}`);
await command();
