import {launch, type Browser, type Page} from 'puppeteer-core';

const browsers = '../support/browsers.mjs';

/** Those that are driven from Node. */
export type BrowserName = 'chrome' | 'firefox';

/**
 * Starts a browser without a window.
 *
 * @returns Nothing where Firefox is not installed; Chromium comes with the packages.
 */
export async function openBrowser(name: BrowserName = 'chrome'): Promise<Browser | undefined> {
  const {chromiumExecutable, firefoxExecutable} = (await import(browsers)) as {
    chromiumExecutable: () => Promise<string>;
    firefoxExecutable: () => string | undefined;
  };
  if (name === 'chrome') {
    return launch({
      executablePath: await chromiumExecutable(),
      args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
    });
  }
  const executablePath = firefoxExecutable();
  return executablePath === undefined ? undefined : launch({browser: 'firefox', executablePath});
}

/** The console's warnings and errors, and what is thrown, from now on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type()))
      complaints.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
