import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {framePage} from '../../../src/publish/pages/frame-page.js';
import {documents, publicationOf} from '../../support/publication.js';

const rivers = publicationOf(documents.rivers);

void describe('a frame page', () => {
  void it('is kept out of search engines, and names the page', async () => {
    const page = await framePage(rivers, 'ar');
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /<link rel="canonical" href="https:\/\/statements\.example\/rivers\/ar\/">/);
    assert.match(page, /<a href="\.\.\/\.\.\/ar\/">/);
  });

  void it('finds the logos of its folder wherever that is served, before the script and behind it', async () => {
    const page = await framePage(rivers, 'en');
    assert.match(page, /src="\.\.\/\.\.\/fallowmere\.svg"/);
    assert.match(
      page,
      /"src":"\.\.\/\.\.\/fallowmere\.svg"[^}]*"dark":"\.\.\/\.\.\/fallowmere-dark/,
    );
  });

  void it('needs nothing that a sandbox or a host without CORS headers would refuse', async () => {
    const page = await framePage(rivers, 'en');
    assert.doesNotMatch(page, /crossorigin|integrity|<statement-card src/);
    assert.match(page, /<script type="application\/json">\{"format":1/);
  });
});
