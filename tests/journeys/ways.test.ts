import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {beforeEach, describe, it} from 'node:test';
import {KnownDevices, type Page} from 'puppeteer-core';
import {expected, title} from './expected.js';
import {freshPage, pasteAtPartner, prepareJourney} from './journey.js';
import {shownCard, type ShownCard} from './shown-card.js';
import {
  chooseDark,
  chooseLanguage,
  chooseNeed,
  copy,
  openBuilder,
  save,
  shownSnippet,
} from './webmaster.js';

const journey = prepareJourney();
const button = 'embed-builder >>> snippet-code >>> button.copy';
let page: Page;

beforeEach(() => {
  ({page} = journey);
});

function open(): Promise<void> {
  return openBuilder(page, `${journey.publisher.at}embed.html`);
}

/** The page's address once it ends so: the builder writes it a moment after what is chosen. */
async function addressEnding(end: string): Promise<string> {
  await page.waitForFunction((end) => location.href.endsWith(end), {}, end);
  return page.evaluate(() => location.href);
}

/** Pastes what was copied into the partner's page, and sees the card there. */
async function bring(): Promise<ShownCard> {
  const form = await pasteAtPartner(journey);
  await save(form);
  return shownCard(form);
}

/** Goes on by the Tab key until something in the builder has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const isThere = await page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${selector} by the Tab key`);
}

void describe('a webmaster', () => {
  void it('opens the same configuration from a link copied out of the address', async () => {
    await open();
    await chooseNeed(page, 'fallback');
    await chooseLanguage(page, 'uk');
    await chooseDark(page);
    const [link, code] = [await addressEnding('theme=dark'), await shownSnippet(page)];
    await page.browserContext().close();
    page = journey.page = await freshPage(journey.browser);
    await openBuilder(page, link);
    assert.equal(await shownSnippet(page), code);
    assert.ok(code.includes('theme="dark"') && code.includes(title), code);
  });

  void it('finds the snippet selected where the browser does not allow copying', async () => {
    await page.browserContext().setPermission(new URL(journey.publisher.at).origin, {
      permission: {name: 'clipboard-write'},
      state: 'denied',
    });
    // Chromium still copies by this at a click; other browsers do not.
    await page.evaluateOnNewDocument('document.execCommand = () => false');
    await open();
    await chooseLanguage(page, 'uk');
    await chooseDark(page);
    await page.locator(button).click();
    const words = (await page.waitForSelector(
      'embed-builder >>> snippet-code >>> [role=status] span',
      {visible: true},
    ))!;
    assert.match(await words.evaluate(({textContent}) => textContent), /selected/);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    assert.deepEqual(await bring(), expected);
  });

  void it('does it all on a phone, by touch', async () => {
    await page.emulate(KnownDevices['iPhone 13']);
    await open();
    const tap = async (selector: string) => {
      const element = (await page.waitForSelector(selector, {visible: true}))!;
      await element.scrollIntoView();
      await element.tap();
    };
    await tap('embed-builder >>> label:has(input[name=theme][value=dark])');
    await chooseLanguage(page, 'uk');
    await tap('embed-builder >>> .shortcut button');
    await tap(button);
    await page.waitForSelector(`${button}.copied`, {visible: true});
    const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
    assert.equal(scrollWidth, clientWidth);
    assert.deepEqual(await bring(), expected);
  });

  void it('does it all by the keyboard', async () => {
    await open();
    await tabTo('input[name=need]');
    await page.keyboard.press('ArrowDown');
    await tabTo('#lang');
    await chooseLanguage(page, 'uk');
    await tabTo('input[name=theme]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await addressEnding('#need=fallback&lang=uk&theme=dark');
    await tabTo('button.copy');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${button}.copied`, {visible: true});
    assert.deepEqual(await bring(), expected);
  });

  void it('pastes a document, mends it where a problem is told, and shows that', async () => {
    const json = readFileSync('demo/green-rivers/statement.json', 'utf8');
    const line = json.split('\n').findIndex((one) => one.includes('"version"')) + 1;
    await open();
    await page.locator('embed-builder >>> label:has(input[name=source][value=pasted])').click();
    const field = (await page.waitForSelector('embed-builder >>> json-editor >>> textarea', {
      visible: true,
    }))!;
    await field.click();
    await page.keyboard.sendCharacter(json.replace('"version": 2', '"version": "two"'));
    const problem = (await page.waitForSelector('embed-builder >>> json-editor >>> li button', {
      visible: true,
    }))!;
    assert.match(
      await problem.evaluate(({textContent}) => textContent),
      new RegExp(`\\b${line}\\b`),
    );
    await problem.click();
    await page.keyboard.sendCharacter('  "version": 2,');
    await page.waitForSelector('embed-builder >>> snippet-code', {visible: true});
    await chooseDark(page);
    await copy(page);
    const {title: shown} = await bring();
    assert.equal(shown, 'Clean water for the five valleys');
  });
});
