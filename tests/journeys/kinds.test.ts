import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {needs, type Need} from '../../src/snippets/snippet.js';
import {temporaryFolder} from '../publish/temporary-folder.js';
import {complaintsOf, openBrowser, type BrowserName} from '../support/open-browser.js';
import {serveFolder, type Served} from '../support/serve-folder.js';
import {documentPath, expected, title} from './expected.js';
import {servePartner} from './partner.js';
import {servePublisher, type Publisher} from './publisher.js';
import {frameIn, shownCard} from './shown-card.js';
import {
  chooseDark,
  chooseLanguage,
  chooseNeed,
  copy,
  openBuilder,
  paste,
  save,
  shownSnippet,
} from './webmaster.js';

const folder = temporaryFolder();
let publisher: Publisher;
let demo: Served;

before(async () => {
  publisher = await servePublisher(documentPath, folder);
  // Hashes are compared only where the script's host has allowed it to be read.
  demo = await serveFolder('.', {
    middleware: [
      (context, next) => {
        context.set('Access-Control-Allow-Origin', '*');
        return next();
      },
    ],
  });
});

after(() => Promise.all([publisher, demo].map((one) => one.close())));

for (const name of ['chrome', 'firefox'] as const) {
  void describe(`a webmaster with ${name}`, () => {
    journeys(name);
  });
}

function journeys(name: BrowserName): void {
  let browser: Browser;
  let page: Page;
  let partner: Served;

  before(async () => {
    browser = await openBrowser(name);
    partner = await servePartner();
  });

  // A page that is not in front waits with what it draws.
  afterEach(() => page.browserContext().close());

  after(async () => {
    await browser.close();
    await partner.close();
  });

  /** Chooses Ukrainian and dark, copies the snippet and pastes it into the partner's page. */
  async function bring(need: Need, builder: string): Promise<readonly string[]> {
    page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewport({width: 1280, height: 900});
    const complaints = complaintsOf(page);
    await openBuilder(page, builder);
    await chooseNeed(page, need);
    await chooseLanguage(page, 'uk');
    await chooseDark(page);
    await copy(page);
    const editor = await page.browserContext().newPage();
    const atPartner = complaintsOf(editor);
    await editor.goto(`${partner.address}edit`);
    assert.equal(await paste(editor, 'page'), await shownSnippet(page));
    if (need === 'placeholder') {
      await page.bringToFront();
      await copy(page, 'script line');
      await paste(editor, 'footer');
    }
    await save(editor);
    assert.deepEqual(complaints, []);
    page = editor;
    return atPartner;
  }

  for (const need of needs) {
    void it(`brings the ${need} snippet of the published folder to the partner's page`, async () => {
      const complaints = await bring(need, `${publisher.at}embed.html`);
      assert.deepEqual(await shownCard(need === 'frame' ? await frameIn(page) : page), expected);
      assert.deepEqual(complaints, []);
    });
  }

  for (const need of needs.filter((one) => one !== 'frame')) {
    void it(`brings the ${need} snippet of the demo to the partner's page`, async () => {
      const complaints = await bring(need, `${demo.address}demo/`);
      assert.deepEqual(await shownCard(page), expected);
      assert.deepEqual(complaints, []);
    });
  }

  void it('shows the offline snippet from a file, with the network cut', async () => {
    await bring('offline', `${publisher.at}embed.html`);
    const path = join(folder, 'archived.html');
    writeFileSync(path, await (await fetch(partner.address)).text());
    await page.setOfflineMode(true);
    await page.goto(pathToFileURL(path).href);
    assert.deepEqual(await shownCard(page), expected);
  });

  void it('sees the line in the pinned snippet where one byte of the document has changed', async () => {
    await bring('pinned', `${publisher.at}embed.html`);
    publisher.tamperWith(/statement-1-\w+\.json$/);
    try {
      await page.browserContext().close();
      page = await (await browser.createBrowserContext()).newPage();
      const complaints = complaintsOf(page);
      await page.goto(partner.address, {waitUntil: 'networkidle0'});
      const text = await page.$eval('statement-card', (card) => (card as HTMLElement).innerText);
      assert.ok(text.includes(title), text);
      const [told] = complaints.filter((one) => one.startsWith('[statement-card]'));
      assert.match(told ?? '', /not loaded: .* integrity/);
    } finally {
      publisher.tamperWith(/^$/);
    }
  });
}
