/** A browser and a server in which views of the card are staged, the same on every machine. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {PNG} from 'pngjs';
import {launch} from 'puppeteer-core';
import {chromiumExecutable} from '../../tests/support/browsers.mjs';

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Fonts from npm, so that pictures do not depend on what a machine has installed. */
const fonts = ['noto-sans/files/noto-sans-', 'noto-sans-arabic/files/noto-sans-arabic-'];
const subsets = [['latin', 'latin-ext', 'cyrillic'], ['arabic']];
const ranges = {
  latin: 'U+0000-00FF, U+02BC, U+2000-206F',
  'latin-ext': 'U+0100-02BA, U+1E00-1EFF',
  cyrillic: 'U+0400-04FF',
  arabic: 'U+0600-06FF, U+FB50-FEFF',
};

const fontFaces = fonts
  .flatMap((path, family) =>
    subsets[family].flatMap((subset) =>
      [400, 700].map(
        (weight) => `@font-face {
          font-family: Staged;
          font-weight: ${weight};
          src: url('/node_modules/@fontsource/${path}${subset}-${weight}-normal.woff2');
          unicode-range: ${ranges[subset]};
        }`,
      ),
    ),
  )
  .join('\n');

/**
 * A page with one element on it.
 *
 * @param view What to show: markup, lang, dir, host font, background of the page, whether it has the script.
 */
export function pageOf({
  markup,
  lang = 'en',
  dir = 'ltr',
  font = 'Staged',
  dark = false,
  script = true,
}) {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
    <style>
      ${fontFaces}
      body {margin: 0; padding: 16px; font-family: ${font}; background: ${dark ? '#0c0e11' : '#fff'};
        color-scheme: ${dark ? 'dark' : 'light'}}
    </style>
    ${script ? '<script src="/dist/statement-card.js"></script>' : ''}${markup}`;
}

/** Chromium without a window has no mouse unless it is told: most readers of wide pages have. */
const mouse = [
  ...['primaryHoverType=2', 'availableHoverTypes=2'],
  ...['primaryPointerType=4', 'availablePointerTypes=4'],
].join();

/** Pages by their paths. */
const pages = new Map();

async function serve({url}, response) {
  const {pathname} = new URL(url, 'http://localhost');
  try {
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/html');
    response.end(pages.get(pathname) ?? (await readFile(pathname.slice(1))));
  } catch {
    response.writeHead(404).end();
  }
}

/**
 * Higher than any page: Chromium shifts pages that are written from right to left when it paints beyond the
 * window, and forgets the mouse when the window's size changes.
 */
const tall = 6000;

/** How high a page is. */
async function heightOf(page) {
  const exact = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  return Math.round(exact);
}

/** Makes the window as high as its page, which has no mouse: then corners are painted the same each time. */
export async function fitWindow(page) {
  await page.setViewport({...page.viewport(), height: await heightOf(page)});
}

/** A picture of the whole page. */
export async function picture(page) {
  const whole = PNG.sync.read(Buffer.from(await page.screenshot({captureBeyondViewport: false})));
  // Cut here, because Chromium then paints corners differently each time.
  const cut = new PNG({width: whole.width, height: await heightOf(page)});
  PNG.bitblt(whole, cut, 0, 0, cut.width, cut.height);
  return PNG.sync.write(cut);
}

/** Opens the stage, lets `work` take its pictures, closes it. */
export async function onStage(work) {
  const server = createServer(serve);
  await new Promise((resolve) => server.listen(0, resolve));
  const browser = await launch({
    executablePath: await chromiumExecutable(),
    args: [
      ...['--no-sandbox', '--disable-quic', '--no-first-run', '--font-render-hinting=none'],
      `--blink-settings=${mouse}`,
    ],
  });
  const origin = `http://localhost:${server.address().port}`;

  async function open(view) {
    const page = await browser.newPage();
    const {width, height = tall, hasTouch = false} = view;
    await page.setViewport({width: width + 32, height, hasTouch});
    const path = `/stage/${pages.size}`;
    pages.set(path, pageOf(view));
    await page.goto(origin + path);
    await page.waitForFunction(() => {
      const element = document.querySelector('body > :not(style, script)');
      return element?.shadowRoot?.querySelector('article');
    });
    await page.evaluate(async () => {
      for (const image of document
        .querySelector('body > :not(style, script)')
        .shadowRoot.querySelectorAll('img')) {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
      }
      await document.fonts.ready;
    });
    return page;
  }

  try {
    return await work({open, origin, version: await browser.version()});
  } finally {
    await browser.close();
    server.close();
  }
}
