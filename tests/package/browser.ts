import {complaintsOf, openBrowser} from '../support/open-browser.js';

/** What a page shows of its cards, and what it complains about. */
export interface Shown {
  /** The titles on show. */
  readonly titles: readonly string[];
  /** The console's warnings and errors, and what was thrown. */
  readonly complaints: readonly string[];
}

/** Opens a page in Chromium, once nothing is loading any more. */
export async function open(address: string): Promise<Shown> {
  const browser = (await openBrowser())!;
  try {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address, {waitUntil: 'networkidle0'});
    const titles = await page.evaluate(() =>
      [...document.querySelectorAll('statement-card')].map((card) => {
        const title = card.shadowRoot?.querySelector<HTMLElement>('[part~=title]');
        return title?.checkVisibility() ? title.innerText : '';
      }),
    );
    return {titles, complaints};
  } finally {
    await browser.close();
  }
}
