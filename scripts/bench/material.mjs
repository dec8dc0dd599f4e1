/** What is shown: statements, and what the built script makes of them. */
import {readFile} from 'node:fs/promises';

/** The built script. */
export const script = await readFile('dist/statement-card.js', 'utf8');

/** The statement that the script carries. */
export const bundled = JSON.parse(await readFile('src/bundled/statement.json', 'utf8'));

/** How many demands its card shows. */
export const demands = bundled.demands.flatMap(({items}) => items).length;

const words = 'Harbour River Forest Meadow Island Northern Southern Eastern Western Upper'.split(
  ' ',
);
const kinds = 'Association Society Union Initiative Centre Forum Network Trust League Watch'.split(
  ' ',
);

/** The bundled statement with so many invented signatories; each third one has an address. */
export function signedBy(count) {
  const pick = (list, index) => list[index % list.length];
  const signatories = Array.from({length: count}, (_, index) => ({
    id: `signatory-${index}`,
    name: `${pick(words, index * 7 + Math.floor(index / 10))} ${pick(kinds, index * 3)} ${index + 1}`,
    ...(index % 3 === 0 && {url: `https://signatory-${index}.example/`}),
  }));
  return {...bundled, signatories};
}

/** A statement as an element's child. */
export function inlineJson(statement) {
  const json = JSON.stringify(statement).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}

/**
 * The card as static HTML: what the script renders, with all signatories and without Lit's comments,
 * and its styles, for ordinary elements.
 *
 * @param child What stands in the element: {@link inlineJson}, or nothing for the bundled statement.
 */
export async function staticCard(browser, {origin, publish}, child = '') {
  // Without shared style sheets, the card writes its styles where they can be read.
  publish(
    '/static',
    `<!doctype html><html lang="en"><meta charset="utf-8">
      <script>delete ShadowRoot.prototype.adoptedStyleSheets;</script>
      <script src="/statement-card.js"></script><statement-card>${child}</statement-card>`,
  );
  const page = await browser.newPage();
  await page.goto(`${origin}/static`);
  const {markup, styles} = await page.evaluate(async () => {
    const root = document.querySelector('statement-card').shadowRoot;
    const frame = () => new Promise((resolve) => setTimeout(resolve, 20));
    while (!root.querySelector('article')) await frame();
    root.querySelector('button[part~=more]')?.click();
    while (root.querySelector('button[part~=more]')) await frame();
    // Without scripts, it would do nothing.
    root.querySelector('[part=filter]')?.remove();
    return {
      markup: root.querySelector('.isolation').outerHTML,
      styles: root.querySelector('style').textContent,
    };
  });
  await page.close();
  return {
    markup: `<div class="pasted">${markup.replaceAll(/<!--.*?-->/gs, '')}</div>`,
    styles: `<style>${styles
      .replaceAll(/:host\((.*?)\)/g, '.pasted$1')
      .replaceAll(':host', '.pasted')}</style>`,
  };
}
