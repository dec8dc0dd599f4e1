import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {oembed} from '../../src/publish/oembed.js';
import {framePage} from '../../src/publish/pages/frame-page.js';
import {statementLine} from '../../src/markup/statement-line.js';
import {statementPage} from '../../src/publish/pages/statement-page.js';
import {statementText} from '../../src/markup/statement-text.js';
import type {Publication} from '../../src/publish/publication.js';
import type {StatementDocument} from '../../src/statement/statement.js';
import {nastyText} from '../support/nasty-text.js';
import {publicationOf} from '../support/publication.js';
import {readingOf} from '../support/reading.js';

// Whatever a document's texts hold, a parser finds them again in what is published, and nothing else.

const count = 14;

/** A document that holds so many texts. */
function documentOf(texts: readonly string[]): StatementDocument {
  const [title, publisher, translator, summary, quote, by, label, source, addressee] = texts;
  const [demand, signatory, report, note, other] = texts.slice(9);
  return {
    format: 1,
    id: 'nasty',
    version: 2,
    published: '2024-03-04',
    languages: {en: {translation: 'official', of: 1, translator}, ar: {translation: 'original'}},
    publisher: {name: {en: publisher, ar: other}},
    title,
    summary: {en: summary},
    quotes: [{text: quote, by}],
    figures: [{id: 'f', value: 5, precision: 'about', label, source, date: '2024-01-01'}],
    demands: [{id: 'd', addressee, items: [{id: 'i', text: {ar: demand}}]}],
    signatories: [{id: 's', name: signatory, url: 'https://example.org/'}],
    reports: [{name: report}],
    corrections: [{date: '2024-04-04', note}],
  } as StatementDocument;
}

/** As a file keeps it, in UTF-8. */
const kept = (text: string) => Buffer.from(text).toString();

const asRead = (text: string) => kept(text).replace(/[ \t\n\r\f]+/g, ' ');

const nasty = nastyText('\ud800', '\udc00', '\u2067', '\u0591')
  // No HTML can say NUL; texts are trimmed.
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '');

const tokens = Array.from({length: count}, (_, index) => `token${String(index).padStart(2, '0')}`);

const writers: Record<string, (publication: Publication, language: string) => unknown> = {
  'the whole text': ({statement}, language) => statementText(statement, language),
  'the line': ({statement}, language) => statementLine(statement, language, 'https://example.org/'),
  'the page': statementPage,
  'the frame page': framePage,
  'the HTML for oEmbed': (publication, language) =>
    (JSON.parse(oembed(publication, language)) as {html: string}).html,
};

void describe('any text comes through, and adds no elements, in', () => {
  for (const [name, write] of Object.entries(writers)) {
    void it(name, async () => {
      const read = async (texts: readonly string[], language: string) =>
        readingOf(kept((await write(publicationOf(documentOf(texts)), language)) as string));
      const plain = {en: await read(tokens, 'en'), ar: await read(tokens, 'ar')};
      assert.ok(plain.en.some((line) => line.includes('token00')));
      const texts = fc.array(nasty, {minLength: count, maxLength: count});
      await fc.assert(
        fc.asyncProperty(texts, fc.constantFrom('en', 'ar'), async (written, language) => {
          const expected = plain[language].map((line) =>
            line.replace(/token(\d\d)/g, (_, index) => asRead(written[Number(index)]!)),
          );
          assert.deepEqual((await read(written, language)).map(asRead), expected.map(asRead));
        }),
        {numRuns: 40},
      );
    });
  }
});

void it('no line of what is pasted into editors is blank', () => {
  fc.assert(
    fc.property(fc.array(nasty, {minLength: count, maxLength: count}), (texts) => {
      const {statement} = publicationOf(documentOf(texts));
      const text = statementText(statement, 'en', {page: 'https://example.org/'});
      assert.doesNotMatch(text, /\n[ \t]*[\r\n]/);
      assert.doesNotMatch(statementLine(statement, 'en', 'https://example.org/'), /[\r\n]/);
    }),
    {numRuns: 40},
  );
});
