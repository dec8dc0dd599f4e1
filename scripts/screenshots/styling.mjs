/**
 * Writes docs/styling.md and its pictures: every custom property and every part of the card, as the
 * custom-elements manifest describes them, with a picture of what each changes.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {crowd} from './crowd.mjs';
import {signed} from './signed.mjs';
import {onStage} from './stage.mjs';

const folder = 'docs/styling';
const width = 520;

/** Values that can be seen at a glance. */
const values = {
  '--statement-accent': '#c2185b',
  '--statement-surface': '#fff6e0',
  '--statement-text': '#4a148c',
  '--statement-muted': '#2e7d32',
  '--statement-border': '#e65100',
  '--statement-radius': '16px',
  '--statement-font': 'monospace',
  '--statement-spacing': '4em',
};

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

const row = (name, description, file, cell) =>
  `| \`${name}\` | ${description} | ${cell}![${name}](styling/${file}.png) |\n`;

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const {cssParts, cssProperties} = manifest.modules
  .flatMap(({declarations}) => declarations)
  .find(({name}) => name === 'StatementElement');

await rm(folder, {recursive: true, force: true});
await mkdir(folder, {recursive: true});

let properties = '';
let parts = '';
await onStage(async ({open}) => {
  for (const {name, description} of cssProperties) {
    const page = await open(card(`${name}: ${values[name]}`));
    const clip = {x: 0, y: 0, width: width + 32, height: 300};
    const file = name.replace('--statement-', 'property-');
    await page.screenshot({path: `${folder}/${file}.png`, clip, captureBeyondViewport: false});
    await page.close();
    properties += row(name, description, file, `\`${values[name]}\`<br>`);
  }
  for (const {name, description} of cssParts) {
    const page = await open(part(name));
    const file = `part-${name}`;
    await page.screenshot({
      path: `${folder}/${file}.png`,
      clip: await around(page, name),
      captureBeyondViewport: false,
    });
    await page.close();
    parts += row(name, description, file, '');
  }
});

const document = `# Styling

<!-- Written by \`npm run styling\`: do not edit. -->

The card takes the page's font family; everything else is its own, and the page can change it.
\`--statement-accent\` alone gives a good result: an accent that is too pale for text on a light ground, or
too dark on a dark one, is brought within reach of WCAG's contrast.

## Custom properties

\`\`\`css
statement-card {
  --statement-accent: #c2185b;
}
\`\`\`

| property | meaning | for example |
| --- | --- | --- |
${properties}
## Parts

\`\`\`css
statement-card::part(title) {
  font-weight: 400;
}
\`\`\`

| part | meaning | where |
| --- | --- | --- |
${parts}`;
const path = 'docs/styling.md';
await writeFile(path, await format(document, {...(await resolveConfig(path)), filepath: path}));
console.log(`${cssProperties.length} properties and ${cssParts.length} parts: see ${path}`);
