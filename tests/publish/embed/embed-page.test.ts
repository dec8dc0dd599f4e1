import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FileSystemConfigLoader, HtmlValidate, esmResolver} from 'html-validate';
import {embedPage} from '../../../src/publish/embed/embed-page.js';
import {snippetKinds} from '../../../src/publish/snippets/snippets.js';
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
      const page = await embedPage(publicationOf(document), language);
      const {results} = await validator.validateString(page, 'embed.html');
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({line, message}) => [line, message])),
        [],
      );
    });
  }
});

void describe('the page with snippets', () => {
  void it('tells for each when to use it, and lets copy it or load its file', async () => {
    const page = await embedPage(rivers, 'en');
    for (const {need, file} of snippetKinds) {
      const [, section = ''] = new RegExp(`<h2 id="${need}">(.*?)</section>`, 's').exec(page) ?? [];
      assert.match(section, /^For \S/);
      assert.ok(section.includes(file ? `href="../${file}"` : `value="${need}-code"`), need);
    }
  });

  void it('has a button for each code that it shows, hidden without its script', async () => {
    const page = await embedPage(rivers, 'en');
    const codes = [...page.matchAll(/<code id="([^"]*)"/g)].map(([, id]) => id);
    const buttons = [...page.matchAll(/<button[^>]*?value="([^"]*)"[^>]*?\shidden/g)];
    assert.deepEqual(
      buttons.map(([, id]) => id),
      codes,
    );
  });

  void it('leads to the statement and to its siblings, wherever it stands', async () => {
    const inFolder = hrefs(await embedPage(rivers, 'de'));
    assert.ok(inFolder.includes('../de/'));
    assert.ok(inFolder.includes('../ar/embed.html'));
    const atRoot = hrefs(await embedPage(rivers, 'de', `${rivers.at}embed.html`));
    assert.ok(atRoot.includes('de/'));
    assert.ok(atRoot.includes('ar/embed.html'));
  });

  void it('runs no script and no style but its own', async () => {
    const page = await embedPage(rivers, 'en');
    assert.doesNotMatch(page, /<script(?! defer src="\.\.\/embed\.js">)| style=| on\w+=/);
    assert.match(page, /default-src 'none'/);
  });
});
