import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, it} from 'node:test';
import {run} from '../run.js';
import {soundDocument, type SoundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const parent = temporaryFolder();
let count = 0;
let folder: string;

beforeEach(() => {
  folder = join(parent, String(count++));
  mkdirSync(folder);
  write('statement.json', JSON.stringify(soundDocument(), null, 2));
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const translate = (...words: string[]) => run(['translate', ...words], folder);

/** What a translator does to the title. */
function translateTitle(name: string): void {
  const done = read(name).replace('<target state="new"/>', '<target>Czysta woda</target>');
  write(name, done);
}

void describe('statement-card translate', () => {
  void it('writes a file beside the document, and takes it back', () => {
    assert.deepEqual(translate('statement.json', '--to', 'PL'), {
      status: 0,
      stdout: 'pl.xlf: texts to translate from en into pl: 9\n',
      stderr: '',
    });
    translateTitle('pl.xlf');
    assert.deepEqual(translate('--from', 'pl.xlf'), {
      status: 0,
      stdout: 'statement.json: texts taken from pl.xlf: 1 of 9\n',
      stderr: '',
    });
    const {title} = JSON.parse(read('statement.json')) as SoundDocument;
    assert.deepEqual(title, {...soundDocument().title, pl: 'Czysta woda'});
  });

  void it('finds the document from a file in another folder', () => {
    mkdirSync(join(folder, 'out'));
    translate('statement.json', '--to', 'pl', '--output', 'out/polish.xlf');
    translateTitle('out/polish.xlf');
    assert.equal(translate('--from', 'out/polish.xlf').status, 0);
    assert.match(read('statement.json'), /Czysta woda/);
  });

  void it('puts translations into the document that is named', () => {
    translate('statement.json', '--to', 'pl');
    translateTitle('pl.xlf');
    write('copy.json', read('statement.json'));
    translate('copy.json', '--from', 'pl.xlf');
    assert.match(read('copy.json'), /Czysta woda/);
    assert.doesNotMatch(read('statement.json'), /Czysta woda/);
  });

  void it('asks for the document that the file does not name', () => {
    translate('statement.json', '--to', 'pl');
    translateTitle('pl.xlf');
    write('pl.xlf', read('pl.xlf').replace('original="statement.json"', 'original=""'));
    const {status, stderr} = translate('--from', 'pl.xlf');
    assert.equal(status, 1);
    assert.match(stderr, /^pl\.xlf: error: does not say which document it is of: name that before/);
    assert.equal(translate('statement.json', '--from', 'pl.xlf').status, 0);
  });

  void it('keeps the byte order mark', () => {
    write('statement.json', `\ufeff${read('statement.json')}`);
    translate('statement.json', '--to', 'pl');
    translateTitle('pl.xlf');
    translate('--from', 'pl.xlf');
    assert.match(read('statement.json'), /^\ufeff\{[^]*Czysta woda/);
  });

  void it('writes nothing where nothing is missing or stale', () => {
    const {status, stdout} = translate('statement.json', '--to', 'de');
    assert.equal(status, 0);
    assert.equal(stdout, 'statement.json: nothing is missing or stale in de\n');
    assert.deepEqual(readdirSync(folder), ['statement.json']);
  });

  void it('leaves a file alone that translators may be at work on', () => {
    write('pl.xlf', 'work');
    const {status, stderr} = translate('statement.json', '--to', 'pl');
    assert.equal(status, 1);
    assert.equal(stderr, 'pl.xlf: error: is there already, and is left as it is\n');
    assert.equal(read('pl.xlf'), 'work');
  });

  void it('tells what it does not take', () => {
    translate('statement.json', '--to', 'pl');
    translateTitle('pl.xlf');
    write('statement.json', read('statement.json').replace('"Clean water"', '"Clear water"'));
    const before = read('statement.json');
    const {status, stderr} = translate('--from', 'pl.xlf');
    assert.equal(status, 0);
    assert.equal(stderr, 'pl.xlf: warning: title: is not taken: the text has changed since\n');
    assert.equal(read('statement.json'), before);
  });

  for (const [what, document, file, message] of [
    ['a document that is none', '{"format": 2}', undefined, /^statement\.json:1: error: format: /],
    ['a document that is no JSON', '{', undefined, /^statement\.json:1: error: not JSON: /],
    ['a file that is no XML', undefined, '<xliff>', /^pl\.xlf(:1)?: error: not XML: /],
    ['a file that is no text', undefined, '\0', /^pl\.xlf(:1)?: error: /],
  ] as const) {
    void it(`exits with 1 and writes nothing for ${what}`, () => {
      translate('statement.json', '--to', 'pl');
      translateTitle('pl.xlf');
      if (document !== undefined) write('statement.json', document);
      if (file !== undefined) write('pl.xlf', file);
      const before = read('statement.json');
      for (const words of file === undefined
        ? [
            ['statement.json', '--to', 'fr'],
            ['--from', 'pl.xlf'],
          ]
        : [['--from', 'pl.xlf']]) {
        const {status, stdout, stderr} = translate(...words);
        assert.deepEqual([status, stdout], [1, '']);
        assert.match(stderr, message);
      }
      assert.equal(read('statement.json'), before);
      assert.deepEqual(readdirSync(folder).sort(), ['pl.xlf', 'statement.json']);
    });
  }

  for (const words of [
    ['statement.json'],
    ['--to', 'pl'],
    ['statement.json', '--to', '?'],
    ['statement.json', '--to', 'pl', '--from', 'pl.xlf'],
  ]) {
    void it(`exits with 2 for: ${words.join(' ')}`, () => {
      assert.equal(translate(...words).status, 2);
    });
  }
});
