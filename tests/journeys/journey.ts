import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {temporaryFolder} from '../publish/temporary-folder.js';
import {openBrowser, type BrowserName} from '../support/open-browser.js';
import type {Served} from '../support/serve-folder.js';
import {documentPath} from './expected.js';
import {servePartner} from './partner.js';
import {servePublisher, type Publisher} from './publisher.js';
import {paste, shownSnippet} from './webmaster.js';

/** What is there for a webmaster's way from the publisher to the partner's page. */
export interface Journey {
  readonly browser: Browser;
  readonly publisher: Publisher;
  readonly partner: Served;
  /** On which the webmaster is: for each test a {@link freshPage}. */
  page: Page;
}

/**
 * Has a publisher, a partner and a browser for the tests of a suite.
 *
 * @returns What is filled in when the first test begins.
 */
export function prepareJourney(name?: BrowserName): Journey {
  const folder = temporaryFolder();
  const journey = {} as Journey;
  before(async () => {
    Object.assign(journey, {
      browser: await openBrowser(name),
      publisher: await servePublisher(documentPath, folder),
      partner: await servePartner(),
    });
  });
  beforeEach(async () => {
    journey.page = await freshPage(journey.browser);
  });
  // A page that is not in front waits with what it draws.
  afterEach(() => journey.page.browserContext().close());
  after(async () => {
    await journey.browser.close();
    await journey.publisher.close();
    await journey.partner.close();
  });
  return journey;
}

/** A page as in a browser that remembers nothing. */
export async function freshPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({width: 1280, height: 900});
  return page;
}

/**
 * Pastes what was copied, which is the snippet on show, into the partner's page.
 *
 * @returns The partner's form, to be saved.
 */
export async function pasteAtPartner({page, partner}: Journey): Promise<Page> {
  const form = await page.browserContext().newPage();
  await form.goto(`${partner.address}edit`);
  assert.equal(await paste(form, 'page'), await shownSnippet(page));
  return form;
}
