import {launch} from 'puppeteer-core';
import {chromiumExecutable} from '../support/browsers.mjs';
import {signIn} from './editors.mjs';
import {endAll} from './machine.mjs';
import {servePublished} from './published-folder.mjs';
import {openAsReader} from './readers.mjs';
import {requirements} from './requirements.mjs';
import {startSite} from './site.mjs';

/**
 * A statement that is published, a partner's site in WordPress, and a browser.
 *
 * @throws {Error} What they need is not here: says what.
 */
export async function startTrial() {
  const required = requirements();
  const published = await servePublished(required);
  const site = await startSite(required, published.port);
  const browser = await launch({
    executablePath: await chromiumExecutable(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
    acceptInsecureCerts: true,
  });
  const {address} = site;
  const administrator = await signIn(browser, address, 'administrator');
  return {
    ...site,
    published,
    administrator,
    author: await signIn(browser, address, 'author'),
    /** Opens a post as a reader. */
    read: (id, window) => openAsReader(browser, `${address}/?p=${id}`, window),
    /** What WordPress has stored of a post. */
    stored: async (id) =>
      (await site.rest('administrator', `posts/${id}&context=edit`)).content.raw.replaceAll(
        '\r',
        '',
      ),
    async useTheme(theme) {
      const page = await administrator.open('themes.php');
      const chosen = `.theme[data-slug="${theme}"]`;
      const button = await page.waitForSelector(`${chosen}.active, ${chosen} .activate`);
      await button.evaluate((element) => element.click());
      await page.waitForSelector(`${chosen}.active`);
      await page.close();
    },
    async stop() {
      await browser.close();
      published.stop();
      endAll();
    },
  };
}
