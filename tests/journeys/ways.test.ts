import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {KnownDevices, type Browser, type Page} from 'puppeteer-core';
import {temporaryFolder} from '../publish/temporary-folder.js';
import {openBrowser} from '../support/open-browser.js';
import type {Served} from '../support/serve-folder.js';
import {documentPath, expected, title} from './expected.js';
import {servePartner} from './partner.js';
import {servePublisher, type Publisher} from './publisher.js';
import {shownCard} from './shown-card.js';
import {
  chooseDark,
  chooseLanguage,
  chooseNeed,
  copy,
  openBuilder,
  paste,
  save,
} from './webmaster.js';

const folder = temporaryFolder();
const button = 'embed-builder >>> snippet-code >>> button.copy';
let browser: Browser;
let publisher: Publisher;
let partner: Served;
let page: Page;

before(async () => {
  browser = (await openBrowser())!;
  publisher = await servePublisher(documentPath, folder);
  partner = await servePartner();
});

after(async () => {
  await browser.close();
  await Promise.all([publisher, partner].map((one) => one.close()));
});

beforeEach(async () => {
  page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(20_000);
});

afterEach(() => page.browserContext().close());

function open(): Promise<void> {
  return openBuilder(page, `${publisher.at}embed.html`);
}

function snippet(): Promise<string> {
  return page.$eval('embed-builder >>> snippet-code >>> code', (code) => code.textContent);
}

/** Pastes what was copied into the partner's page, and sees the card there. */
async function bring(): Promise<unknown> {
  const editor = await page.browserContext().newPage();
  await editor.goto(`${partner.address}edit`);
  await paste(editor, 'page');
  await save(editor);
  return shownCard(editor);
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
    const [link, code] = [page.url(), await snippet()];
    await page.browserContext().close();
    page = await (await browser.createBrowserContext()).newPage();
    await openBuilder(page, link);
    assert.equal(await snippet(), code);
    assert.ok(code.includes('theme="dark"') && code.includes(title), code);
  });

  void it('finds the snippet selected where the browser does not allow copying', async () => {
    await page.browserContext().setPermission(new URL(publisher.at).origin, {
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
    assert.equal(page.url().split('#')[1], 'need=fallback&lang=uk&theme=dark');
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
    const {title: shown} = (await bring()) as {title: string};
    assert.equal(shown, 'Clean water for the five valleys');
  });
});
