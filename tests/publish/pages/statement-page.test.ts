import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {statementPage} from '../../../src/publish/pages/statement-page.js';
import {inLanguage} from '../../../src/statement/in-language.js';
import {documents, publicationOf} from '../../support/publication.js';
import {readingOf} from '../../support/reading.js';

const rivers = publicationOf(documents.rivers);

const crowd = publicationOf(documents.crowd);

void describe('a page', () => {
  void it('names itself and its siblings by absolute addresses', async () => {
    const page = await statementPage(rivers, 'de');
    assert.match(page, /<link rel="canonical" href="https:\/\/statements\.example\/rivers\/de\/">/);
    const alternates = [...page.matchAll(/hreflang="([^"]+)" href="(https:[^"]+)">/g)];
    assert.deepEqual(
      alternates.map(([, language, address]) => `${String(language)} ${String(address)}`),
      [
        'en https://statements.example/rivers/en/',
        'de https://statements.example/rivers/de/',
        'ar https://statements.example/rivers/ar/',
        'x-default https://statements.example/rivers/en/',
      ],
    );
  });

  void it('finds everything of its folder wherever that is served', async () => {
    const {pinned} = rivers.script;
    const page = await statementPage(rivers, 'de');
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script type'));
    assert.ok(page.includes(`src="../${pinned.slice(rivers.at.length)}"`));
    assert.match(body, /<statement-card src="\.\.\/statement\.json" lang="de"/);
    assert.match(body, /src="\.\.\/aldermoor\.svg"/);
    assert.doesNotMatch(body, /https:\/\/statements\.example/);
  });

  void it('pins the script that it loads', async () => {
    const page = await statementPage(rivers, 'en');
    assert.ok(page.includes(`integrity="${rivers.script.integrity}" crossorigin="anonymous"`));
  });

  void it('has all signatories without scripts, where the card has the first of them', async () => {
    const page = await statementPage(crowd, 'en');
    const [, withoutScripts = ''] = /<noscript>(<section>.*?)<\/noscript>/s.exec(page) ?? [];
    const reading = readingOf(withoutScripts);
    for (const {name} of inLanguage(crowd.statement, ['en']).signatories) {
      assert.ok(reading.includes(name.text), name.text);
    }
  });

  void it('shows corrections in the card alone, which needs no scripts for them', async () => {
    const [card = '', below = ''] = (await statementPage(rivers, 'en')).split('</statement-card>');
    const [, root = ''] = /<template[^>]*>(.*)<\/template>/s.exec(card) ?? [];
    assert.match(root, /<details .*from 15,000/s);
    assert.doesNotMatch(below.replace(/<script.*/s, ''), /15,000/);
  });

  void it('says a territory to networks only where the statement does', async () => {
    assert.doesNotMatch(await statementPage(rivers, 'de'), /og:locale/);
    const languages = {'en-GB': {translation: 'original' as const}};
    const british = publicationOf({...documents.rivers, languages});
    assert.match(await statementPage(british, 'en-GB'), /og:locale" content="en_GB"/);
  });

  void it('has one language without links to others', async () => {
    const languages = {en: {translation: 'original' as const}};
    const page = await statementPage(publicationOf({...documents.rivers, languages}), 'en');
    assert.doesNotMatch(page, /<nav/);
  });
});
