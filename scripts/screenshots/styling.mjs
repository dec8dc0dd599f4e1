/** Takes the pictures of docs/styling.md: what every custom property changes, and where every part is. */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {exampleValues, pictureOf} from '../docs/styling-page.mjs';
import {readElements} from '../manifest/elements.mjs';
import {crowd} from './crowd.mjs';
import {signed} from './signed.mjs';
import {smallPng} from './small-png.mjs';
import {onStage} from './stage.mjs';

const folder = 'docs/styling';
const width = 520;

const view = (css, content = '', hasTouch = false) => ({
  width,
  hasTouch,
  markup: `<style>statement-card${css}</style><statement-card ${content ? '' : 'src="/demo/green-rivers/statement.json"'}>${content}</statement-card>`,
});

const card = (css) => view(` {${css}}`);

/** What the sample statement does not have. */
const contents = {check: signed, filter: crowd, more: crowd};

/** With a mouse, the button at a demand is only seen under it. */
const part = (name) =>
  view(
    `::part(${name}) {outline: 3px solid #d32f2f; outline-offset: 2px}`,
    contents[name],
    name === 'quote',
  );

/** The place of a part and a little around it, no higher than a row of a table should be. */
async function around(page, name) {
  const {x, y, height} = await page.evaluate((part) => {
    const {shadowRoot} = document.querySelector('statement-card');
    const {x, y, height} = shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect();
    return {x, y, height};
  }, name);
  return {
    x: Math.max(0, Math.min(x - 12, 12)),
    y: Math.max(0, y - 12),
    width,
    height: Math.min(height + 24, 260),
  };
}

const [{cssParts, cssProperties}] = await readElements();

await rm(folder, {recursive: true, force: true});
await mkdir(folder, {recursive: true});

await onStage(async ({open}) => {
  for (const {name} of cssProperties) {
    const page = await open(card(`${name}: ${exampleValues[name]}`));
    const clip = {x: 0, y: 0, width: width + 32, height: 300};
    await writeFile(`${folder}/${pictureOf(name)}.png`, await smallPng(page, clip));
    await page.close();
  }
  for (const {name} of cssParts) {
    const page = await open(part(name));
    const clip = await around(page, name);
    await writeFile(`${folder}/${pictureOf(name)}.png`, await smallPng(page, clip));
    await page.close();
  }
});
console.log(`${cssProperties.length} properties and ${cssParts.length} parts: see docs/styling.md`);
