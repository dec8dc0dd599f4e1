import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {signedDigest, unsignableTexts} from '../../src/publish/signed-digest.js';
import {canonicalJson} from '../../src/statement/canonical-json.js';
import {parseStatement} from '../../src/statement/parse-statement.js';
import {signedText} from '../../src/statement/signed-text.js';
import type {Statement, StatementDocument} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {vectorsOf} from '../support/signed-text-vectors.js';

const vectors = vectorsOf(readFileSync('docs/signed-text.md', 'utf8'));

function read(document: unknown): Statement {
  const parsed = parseStatement(document, 'https://statements.example/');
  assert.ok('statement' in parsed);
  return parsed.statement;
}

type Change = (document: StatementDocument) => object;

const nothing: Change = () => ({});

/** The fixture, changed. */
function changed(change: Change): Statement {
  const document = fixture as StatementDocument;
  return read({...document, ...change(document)});
}

const digest = (statement: Statement, language = 'en') => signedDigest(statement, language).digest;

const anyString = fc.string({unit: 'binary'});

/** A text in two languages. */
const text = fc.record({en: anyString, uk: anyString});
const id = fc.constantFrom('a', 'b-1', 'c');
const documents = fc.record({
  format: fc.constant(1 as const),
  id,
  version: fc.integer({min: 1}),
  title: fc.oneof(text, anyString),
  summary: text,
  quotes: fc.option(fc.array(fc.record({text, by: fc.option(text, {nil: undefined})})), {
    nil: undefined,
  }),
  figures: fc.array(
    fc.record(
      {id, value: fc.double({noNaN: true, noDefaultInfinity: true}), label: text, source: text},
      {requiredKeys: ['id', 'value', 'label']},
    ),
  ),
  demands: fc.array(fc.record({id, addressee: text, items: fc.array(fc.record({id, text}))})),
});

void describe('the digest that is signed', () => {
  void it('is that of the test vector, by way of its canonical text', () => {
    const statement = read(JSON.parse(vectors.document));
    assert.equal(canonicalJson(signedText(statement, 'uk')), vectors.canonical);
    assert.deepEqual(signedDigest(statement, 'uk'), {
      version: 1,
      language: 'uk',
      digest: vectors.digest,
    });
  });

  for (const {path, language, digest: expected} of vectors.digests) {
    void it(`is the one told of ${path} in ${language}`, () => {
      assert.equal(digest(read(JSON.parse(readFileSync(path, 'utf8'))), language), expected);
    });
  }

  void it('is told of every language of the bundled statement', () => {
    const bundled = vectors.digests.filter(({path}) => path === 'src/bundled/statement.json');
    assert.deepEqual(
      bundled.map(({language}) => language),
      ['en', 'uk', 'crh', 'tr'],
    );
  });

  void it('is of the same text in browsers as RFC 8785’s library makes in Node', () => {
    const byLibrary = canonicalize as unknown as (data: unknown) => string;
    fc.assert(
      fc.property(documents, fc.constantFrom('en', 'uk', 'de'), (document, language) => {
        const signed = signedText(document as unknown as Statement, language);
        assert.equal(canonicalJson(signed), byLibrary(signed));
      }),
    );
  });

  const same: Record<string, Change> = {
    'another signatory': ({signatories}) => ({signatories: signatories.slice(1)}),
    'a translation of the title': ({title}) => ({title: {...(title as object), de: 'Hafen'}}),
    'another standing of a language': ({languages}) => ({
      languages: {...languages, uk: {translation: 'official'}},
    }),
    'another order of fields': ({demands}) => ({
      demands: demands.map((group) =>
        Object.fromEntries(Object.entries(group).reverse() as [string, unknown][]),
      ),
    }),
    'a correction': () => ({corrections: [{date: '2020-03-06', note: 'A comma.'}]}),
    'the day of the last change': () => ({updated: '2020-04-01'}),
    'the address of a figure’s source': ({figures}) => ({
      figures: figures?.map(({source, ...figure}) => ({
        ...figure,
        ...(source && {
          source:
            typeof source === 'object' && 'name' in source
              ? {...source, url: 'https://elsewhere.example/'}
              : source,
        }),
      })),
    }),
  };
  for (const [name, change] of Object.entries(same)) {
    void it(`stays as it is with ${name}`, () => {
      assert.equal(digest(changed(change)), digest(read(fixture)));
    });
  }

  const other: Record<string, [Change, Change]> = {
    'a letter of the title': [() => ({title: 'Harbour'}), () => ({title: 'Harbours'})],
    'a space at the end of the summary': [() => ({summary: 'S'}), () => ({summary: 'S '})],
    'a letter in two pieces': [() => ({summary: '\u00e9'}), () => ({summary: 'e\u0301'})],
    'another version': [nothing, ({version}) => ({version: version + 1})],
    'another value of a figure': [
      nothing,
      ({figures}) => ({figures: figures?.map((figure) => ({...figure, value: 0.5}))}),
    ],
    'demands in another order': [nothing, ({demands}) => ({demands: [...demands].reverse()})],
    'another addressee': [
      nothing,
      ({demands}) => ({demands: demands.map((group) => ({...group, addressee: 'Nobody'}))}),
    ],
  };
  for (const [name, [before, after]] of Object.entries(other)) {
    void it(`becomes another with ${name}`, () => {
      assert.notEqual(digest(changed(before)), digest(changed(after)));
    });
  }

  void it('is of one language', () => {
    const statement = read(JSON.parse(vectors.document));
    assert.notEqual(digest(statement, 'uk'), digest(statement, 'en'));
  });
});

void describe('a text that cannot be signed', () => {
  void it('is one that the language lacks, told with its path', () => {
    assert.deepEqual(unsignableTexts(read(fixture), 'uk'), [
      {path: 'demands[0].items[1].text', message: 'expected a text in uk, found nothing'},
    ]);
  });

  void it('is one with half of a character', () => {
    assert.deepEqual(
      unsignableTexts(
        changed(() => ({summary: 'a\ud83d'})),
        'en',
      ).map(({path}) => path),
      ['summary'],
    );
  });

  void it('is not one with whole characters of every kind', () => {
    assert.deepEqual(
      unsignableTexts(
        changed(() => ({summary: 'a 🕊 \\ud800 "—"'})),
        'en',
      ),
      [],
    );
  });
});
