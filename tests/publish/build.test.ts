import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, it} from 'node:test';
import {Script} from 'node:vm';
import {brotliCompressSync} from 'node:zlib';
import {run} from './run.js';

const at = 'https://statements.example/harbour/';

void describe('statement-card build', () => {
  let folder: string;
  let statement: string;
  let script: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'));
    statement = join(folder, 'statement.json');
    script = join(folder, 'own.js');
    copyFileSync('tests/fixtures/statement.json', statement);
  });

  const build = (...words: string[]) => run(['build', ...words], folder);

  void it('writes one classic script that begins with a byte order mark', () => {
    assert.equal(build(statement, '--at', at, '--to', script).status, 0);
    const text = readFileSync(script, 'utf8');
    assert.ok(text.startsWith('\ufeff;'));
    assert.match(text, /Keep the harbour open/);
    assert.ok(text.includes(`${at}logos/pilots.svg`));
    assert.doesNotThrow(() => new Script(text));
  });

  void it('tells the script’s bytes, as they are and compressed, and their hash', () => {
    const {stdout} = build(statement, '--at', at, '--to', script);
    const bytes = readFileSync(script);
    const [size, compressed] = [bytes.length, brotliCompressSync(bytes).length].map((number) =>
      number.toLocaleString('en'),
    );
    assert.ok(stdout.includes(`own.js: ${size!} bytes, ${compressed!} after brotli`), stdout);
    assert.ok(stdout.includes(`sha384-${createHash('sha384').update(bytes).digest('base64')}`));
  });

  void it('tells the two lines to paste, with the script beside the document', () => {
    const {stdout} = build(statement, '--at', at, '--to', join(folder, 'our "own".js'));
    const [tag, element] = stdout.trim().split('\n').slice(-2);
    assert.equal(tag, `<script async src="${at}our%20%22own%22.js"></script>`);
    assert.equal(element, '<statement-card></statement-card>');
  });

  void it('tells from where logos will be loaded', () => {
    const {stdout} = build(statement, '--at', at.slice(0, -1), '--to', script);
    assert.ok(stdout.includes(`${at}logos/pilots.svg`), stdout);
  });

  void it('writes statement-card.js where it is run, unless told otherwise', () => {
    assert.equal(build(statement, '--at', at).status, 0);
    assert.ok(existsSync(join(folder, 'statement-card.js')));
  });

  void it('writes the same bytes for the same document', () => {
    const [first, second] = ['first.js', 'second.js'].map((name) => {
      build(statement, '--at', at, '--to', join(folder, name));
      return readFileSync(join(folder, name), 'utf8');
    });
    assert.equal(first, second);
  });

  void it('carries none of another’s statement', () => {
    build(statement, '--at', at, '--to', script);
    assert.doesNotMatch(readFileSync(script, 'utf8'), /zmina|Crimea-SOS/i);
  });

  void it('writes the blank script with --none', () => {
    const {status, stdout} = build('--none', '--to', script);
    assert.equal(status, 0);
    assert.equal(
      readFileSync(script, 'utf8'),
      readFileSync('dist/statement-card-blank.js', 'utf8'),
    );
    assert.match(stdout, /<statement-card src="https:/);
  });

  void it('refuses what is no statement with each file, line and path, and leaves the old script', () => {
    writeFileSync(script, 'old');
    writeFileSync(statement, '{\n  "format": 1,\n  "id": "Clean Rivers"\n}');
    const {status, stderr, stdout} = build(statement, '--at', at, '--to', script);
    assert.equal(status, 1);
    assert.match(stderr, /statement\.json:3: error: id: expected small letters/);
    assert.match(stderr, /error: signatories: expected a list, found nothing/);
    assert.equal(stdout, '');
    assert.equal(readFileSync(script, 'utf8'), 'old');
  });

  void it('counts what there is to mend', () => {
    const {stderr} = build(statement, '--at', at, '--to', script);
    assert.match(stderr, /^.*statement\.json: \d+ warnings, which “check” tells\n$/);
  });

  void it('refuses what check calls an error, and writes nothing', () => {
    const text = readFileSync(statement, 'utf8').replace(
      /"updated": "[^"]*"/,
      '"updated": "2001-01-01"',
    );
    writeFileSync(statement, text);
    const {status, stderr} = build(statement, '--at', at, '--to', script);
    assert.equal(status, 1);
    assert.match(stderr, /error: updated: 2001-01-01 is before/);
    assert.equal(existsSync(script), false);
  });

  const misused: Record<string, () => string[]> = {
    'neither a document nor --none': () => ['--to', script],
    'both a document and --none': () => [statement, '--none', '--to', script],
    'an address that is not absolute': () => [statement, '--at', 'harbour/', '--to', script],
    'an address without encryption': () => [statement, '--at', 'http://a.example', '--to', script],
    'the document as what to write': () => [statement, '--at', at, '--to', statement],
  };
  for (const [name, words] of Object.entries(misused)) {
    void it(`exits with 2 and writes nothing for ${name}`, () => {
      const before = readFileSync(statement, 'utf8');
      assert.equal(build(...words()).status, 2);
      assert.equal(existsSync(script), false);
      assert.equal(readFileSync(statement, 'utf8'), before);
    });
  }
});
