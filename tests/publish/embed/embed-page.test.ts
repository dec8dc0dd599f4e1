import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FileSystemConfigLoader, HtmlValidate, esmResolver} from 'html-validate';
import {needMessages} from '../../../src/builder/form/need-messages.js';
import {embedPage} from '../../../src/publish/embed/embed-page.js';
import type {FileAddresses} from '../../../src/snippets/embeddable.js';
import {snippetKinds} from '../../../src/snippets/snippets.js';
import {documents, publicationOf} from '../../support/publication.js';

const rivers = publicationOf(documents.rivers);
const hrefs = (page: string) => [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

void describe('html-validate finds nothing in the page with snippets', () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const nasty = '"\'><script>alert(1)</script><!-- & \u202e </title> ]]>';
  for (const [name, document] of Object.entries({
    ...documents,
    nasty: {...documents.rivers, title: nasty, summary: nasty, publisher: {name: nasty}},
  })) {
    void it(name, async () => {
      const [language = ''] = Object.keys(document.languages);
      const page = embedPage(publicationOf(document), language);
      const {results} = await validator.validateString(page, 'embed.html');
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({line, message}) => [line, message])),
        [],
      );
    });
  }
});

void describe('the page with snippets', () => {
  void it('tells for each when to use it, and shows it or leads to its file', () => {
    const page = embedPage(rivers, 'en');
    for (const {need, file} of snippetKinds) {
      const [, section = ''] = new RegExp(`<h2 id="${need}">(.*?)</section>`, 's').exec(page) ?? [];
      assert.ok(section.startsWith(needMessages[need].use()), need);
      assert.ok(section.includes(file ? `href="../${file}"` : '<pre tabindex="0"'), need);
    }
  });

  void it('tells the builder where everything stands, seen from the page and from anywhere', () => {
    const {at, script, documentFile} = rivers;
    for (const [address, here] of Object.entries({'de/embed.html': '../', 'embed.html': './'})) {
      const page = embedPage(rivers, 'de', at + address);
      const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(page) ?? [];
      const addresses = (file: FileAddresses) => ({
        stable: file.stable,
        pinned: file.pinned,
        integrity: file.integrity,
      });
      assert.deepEqual(JSON.parse(json), {
        at,
        here,
        language: 'de',
        script: addresses(script),
        documentFile: addresses(documentFile),
      });
    }
  });

  void it('leads to the statement and to its siblings, wherever it stands', () => {
    const inFolder = hrefs(embedPage(rivers, 'de'));
    assert.ok(inFolder.includes('../de/'));
    assert.ok(inFolder.includes('../ar/embed.html'));
    const atRoot = hrefs(embedPage(rivers, 'de', `${rivers.at}embed.html`));
    assert.ok(atRoot.includes('de/'));
    assert.ok(atRoot.includes('ar/embed.html'));
  });

  void it('runs no script and no style but its own', () => {
    const page = embedPage(rivers, 'en');
    assert.doesNotMatch(
      page,
      /<script(?! defer src="\.\.\/builder\.js">| type="application\/json">)| style=| on\w+=/,
    );
    assert.match(page, /default-src 'none'/);
  });
});
