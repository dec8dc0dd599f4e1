import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {embedPage} from '../../src/publish/embed/embed-page.js';
import {snippetKinds} from '../../src/snippets/snippets.js';
import type {Publication} from '../../src/publish/publication.js';
import type {StatementDocument} from '../../src/statement/statement.js';
import {nastyText} from '../support/nasty-text.js';
import {publicationOf} from '../support/publication.js';
import {readingOf} from '../support/reading.js';

// Whatever a document's texts hold, a parser finds them again in what partners paste, and nothing else.

const count = 5;

/** A document that holds so many texts. */
function documentOf(texts: readonly string[]): StatementDocument {
  const [title, summary, publisher, demand, signatory] = texts;
  return {
    format: 1,
    id: 'nasty',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original'}, ar: {translation: 'official'}},
    publisher: {name: publisher},
    title: {en: title},
    summary: {ar: summary},
    demands: [{id: 'd', addressee: 'The council', items: [{id: 'i', text: {en: demand}}]}],
    signatories: [{id: 's', name: signatory}],
  } as StatementDocument;
}

/** What {@link documentOf} gives, under names and hashes that are always the same. */
function published(texts: readonly string[]): Publication {
  const {documentFile} = publicationOf(documentOf(tokens));
  return {...publicationOf(documentOf(texts)), documentFile};
}

/** As a file keeps it, in UTF-8. */
const kept = (text: string) => Buffer.from(text).toString();

const asRead = (text: string) => kept(text).replace(/[ \t\n\r\f]+/g, ' ');

const nasty = nastyText('\ud800', '\udc00', '\u2067', '</pre>', '</code>', '[gallery]')
  // No HTML can say NUL; texts are trimmed.
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '');

const texts = fc.array(nasty, {minLength: count, maxLength: count});
const tokens = Array.from({length: count}, (_, index) => `token0${String(index)}`);
const languages = fc.constantFrom('en', 'ar');

void describe('any text comes through, adds no elements and no blank line, in the snippet', () => {
  for (const {need, write} of snippetKinds) {
    const snippet = (written: readonly string[], text: string) =>
      kept(write(published(written), {text, isFixed: true}));

    void it(need, () => {
      const plain = {
        en: readingOf(snippet(tokens, 'en')),
        ar: readingOf(snippet(tokens, 'ar')),
      };
      assert.ok(plain.en.some((line) => line.includes('token00')));
      fc.assert(
        fc.property(texts, languages, (written, language) => {
          const code = snippet(written, language);
          const expected = plain[language].map((line) =>
            line.replace(/token0(\d)/g, (_, index) => asRead(written[Number(index)]!)),
          );
          assert.deepEqual(readingOf(code).map(asRead), expected.map(asRead));
          assert.doesNotMatch(code, /\n[ \t]*[\r\n]/);
        }),
        {numRuns: 40},
      );
    });
  }
});

void it('the page with snippets shows each as it is, and nothing else', () => {
  const shown = snippetKinds.filter(({file}) => file === undefined);
  const read = (written: readonly string[], text: 'en' | 'ar') => {
    const publication = published(written);
    const lines = readingOf(kept(embedPage(publication, text)));
    const codes = shown.map(({write}) => kept(write(publication, {text, isFixed: false})));
    const known = new Set(codes.map((code) => asRead(code).trim()));
    const isCode = (line: string) => known.has(asRead(line).trim());
    return {found: lines.filter(isCode).length, rest: lines.filter((line) => !isCode(line))};
  };
  const plain = {en: read(tokens, 'en'), ar: read(tokens, 'ar')};
  fc.assert(
    fc.property(texts, languages, (written, language) => {
      const {found, rest} = read(written, language);
      const expected = plain[language].rest.map((line) =>
        line.replace(/token0(\d)/g, (_, index) => asRead(written[Number(index)]!)),
      );
      assert.equal(found, shown.length);
      assert.deepEqual(rest.map(asRead), expected.map(asRead));
    }),
    {numRuns: 40},
  );
});
