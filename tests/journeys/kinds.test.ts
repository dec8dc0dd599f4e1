import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {needs, type Need} from '../../src/snippets/snippet.js';
import {temporaryFolder} from '../publish/temporary-folder.js';
import {complaintsOf, type BrowserName} from '../support/open-browser.js';
import {serveFolder, type Served} from '../support/serve-folder.js';
import {expected, title} from './expected.js';
import {freshPage, pasteAtPartner, prepareJourney} from './journey.js';
import {frameIn, shownCard} from './shown-card.js';
import {
  chooseDark,
  chooseLanguage,
  chooseNeed,
  copy,
  openBuilder,
  paste,
  save,
} from './webmaster.js';

let demo: Served;

before(async () => {
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

after(() => demo.close());

for (const name of ['chrome', 'firefox'] as const) {
  void describe(`a webmaster with ${name}`, () => {
    journeys(name);
  });
}

function journeys(name: BrowserName): void {
  const journey = prepareJourney(name);
  const folder = temporaryFolder();

  const inPublishedFolder = () => `${journey.publisher.at}embed.html`;

  /** Chooses Ukrainian and dark, copies the snippet, pastes it into the partner's page, and goes there. */
  async function bring(need: Need, builder: string): Promise<readonly string[]> {
    const {page} = journey;
    const complaints = complaintsOf(page);
    await openBuilder(page, builder);
    await chooseNeed(page, need);
    await chooseLanguage(page, 'uk');
    await chooseDark(page);
    await copy(page);
    const form = await pasteAtPartner(journey);
    const atPartner = complaintsOf(form);
    if (need === 'placeholder') {
      await page.bringToFront();
      await copy(page, 'script line');
      await paste(form, 'footer');
    }
    await save(form);
    assert.deepEqual(complaints, []);
    journey.page = form;
    return atPartner;
  }

  for (const need of needs) {
    void it(`brings the ${need} snippet of the published folder to the partner's page`, async () => {
      const complaints = await bring(need, inPublishedFolder());
      const {page} = journey;
      assert.deepEqual(await shownCard(need === 'frame' ? await frameIn(page) : page), expected);
      assert.deepEqual(complaints, []);
    });
  }

  for (const need of needs.filter((one) => one !== 'frame')) {
    void it(`brings the ${need} snippet of the demo to the partner's page`, async () => {
      const complaints = await bring(need, `${demo.address}demo/`);
      assert.deepEqual(await shownCard(journey.page), expected);
      assert.deepEqual(complaints, []);
    });
  }

  void it('shows the offline snippet from a file, with the network cut', async () => {
    await bring('offline', inPublishedFolder());
    const {page, partner} = journey;
    const path = join(folder, 'archived.html');
    writeFileSync(path, await (await fetch(partner.address)).text());
    await page.setOfflineMode(true);
    await page.goto(pathToFileURL(path).href);
    assert.deepEqual(await shownCard(page), expected);
  });

  void it('sees the line in the pinned snippet where one byte of the document has changed', async () => {
    await bring('pinned', inPublishedFolder());
    const {publisher, partner} = journey;
    publisher.tamperWith(/statement-1-\w+\.json$/);
    try {
      await journey.page.browserContext().close();
      const page = (journey.page = await freshPage(journey.browser));
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
