import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {oembed} from '../../src/publish/oembed.js';
import {statementPage} from '../../src/publish/pages/statement-page.js';
import type {Publication} from '../../src/publish/publication.js';
import {nastyText} from '../support/nasty-text.js';
import {documents, publicationOf} from '../support/publication.js';
import {discover, embed} from '../support/wordpress-oembed.js';

const publication = publicationOf(documents.rivers);

interface Answer {
  readonly [field: string]: unknown;
  readonly html: string;
}

const answerOf = (from: Publication, language: string) =>
  JSON.parse(oembed(from, language)) as Answer;

const frame =
  /<iframe sandbox="allow-scripts"[^>]* src="https:\/\/statements\.example\/rivers\/frame\/en\/#\?secret=abc"[^>]* width="100%" height="600" frameborder="0" title="[^"]+"><\/iframe>$/;

void describe('oEmbed', () => {
  void it('answers as its specification asks', () => {
    const {html, ...answer} = answerOf(publication, 'de');
    assert.deepEqual(answer, {
      version: '1.0',
      type: 'rich',
      title: 'Sauberes Wasser für die fünf Täler',
      provider_name: 'Green Rivers Coalition',
      provider_url: 'https://green-rivers.example/',
      cache_age: 86_400,
      width: 600,
      height: 600,
    });
    assert.match(html, /^<blockquote>Sauberes Wasser .*<\/iframe>$/);
  });

  void it('is found by WordPress from the page', async () => {
    const page = await statementPage(publication, 'ar');
    assert.equal(discover(page), 'https://statements.example/rivers/oembed/ar.json');
  });

  void it('becomes a quotation and an empty frame in WordPress', () => {
    const kept = embed(answerOf(publication, 'en').html, 'abc');
    assert.match(String(kept), frame);
    assert.match(
      String(kept),
      /^<blockquote class="wp-embedded-content">Clean water for the five valleys – Twelve .* again\. \(Original text\) <a href="https:\/\/statements\.example\/rivers\/en\/">Read the statement<\/a><\/blockquote>/,
    );
  });

  void it('says in the quotation which standing a translation has', () => {
    assert.match(answerOf(publication, 'de').html, /\(Offizielle Übersetzung[^)]*\) <a /);
  });

  void it('is kept, found and led to the right address whatever the texts say', async () => {
    const texts = fc.tuple(
      nastyText(' src="x"', '<iframe></iframe>', '</blockquote>'),
      nastyText(),
    );
    await fc.assert(
      fc.asyncProperty(texts, async ([title, summary]) => {
        const nasty = publicationOf({...documents.rivers, title, summary});
        assert.match(String(embed(answerOf(nasty, 'en').html, 'abc')), frame);
        assert.equal(
          discover(await statementPage(nasty, 'en')),
          'https://statements.example/rivers/oembed/en.json',
        );
      }),
      {numRuns: 40},
    );
  });
});
