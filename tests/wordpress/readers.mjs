import {complaintsOf} from '../support/open-browser.ts';

/**
 * Opens an address as a reader who is not signed in.
 *
 * @returns The page; and what has gone into its console as a warning or error, or has failed, so far.
 */
export async function openAsReader(browser, address, {scripts = true, ...window} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900, ...window});
  await page.setJavaScriptEnabled(scripts);
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  await page.goto(address, {waitUntil: 'load'});
  return {page, complaints, close: () => context.close()};
}

/**
 * The title of the card on a page or in a frame.
 *
 * @throws {Error} No card comes.
 */
export async function cardTitle(page) {
  const title = await page.waitForFunction(() =>
    document.querySelector('statement-card')?.shadowRoot?.querySelector('[part=title]'),
  );
  return title.evaluate((element) => element.textContent.trim());
}

/** What stands in a post beside card and frame: words that readers see, and elements that only take up room. */
export function besideCard(page) {
  return page.$eval('.entry-content', (content) => {
    const empty = [...content.querySelectorAll('p, br')].filter(
      (element) =>
        !element.closest('statement-card') &&
        !element.textContent.trim() &&
        !element.querySelector('statement-card, iframe'),
    );
    return {text: content.innerText.trim(), empty: empty.map(({outerHTML}) => outerHTML)};
  });
}

/** The words that readers see of a post, outside of cards. */
export function textOf(page) {
  return page.evaluate(() => document.querySelector('.entry-content')?.innerText.trim() ?? '');
}
