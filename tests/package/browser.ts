import {launch} from 'puppeteer-core';

const browsers = '../support/browsers.mjs';

/** What a page shows of its cards, and what it complains about. */
export interface Shown {
  /** The titles on show. */
  readonly titles: readonly string[];
  /** The console's warnings and errors, and what was thrown. */
  readonly complaints: readonly string[];
}

/** Opens a page in Chromium, once nothing is loading any more. */
export async function open(address: string): Promise<Shown> {
  const {chromiumExecutable} = (await import(browsers)) as {
    chromiumExecutable: () => Promise<string>;
  };
  const browser = await launch({
    executablePath: await chromiumExecutable(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
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
