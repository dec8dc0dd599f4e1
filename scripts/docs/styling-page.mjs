import {table} from './table.mjs';

/** Values of custom properties that can be seen at a glance. */
export const exampleValues = {
  '--statement-accent': '#c2185b',
  '--statement-surface': '#fff6e0',
  '--statement-text': '#4a148c',
  '--statement-muted': '#2e7d32',
  '--statement-border': '#e65100',
  '--statement-radius': '16px',
  '--statement-font': 'monospace',
  '--statement-spacing': '4em',
};

/** The file of the picture that shows what a custom property or part changes, without its ending. */
export const pictureOf = (name) =>
  name.startsWith('--') ? name.replace('--statement-', 'property-') : `part-${name}`;

const row = ({name, description}, cell = '') => [
  `\`${name}\``,
  description,
  `${cell}![${name}](styling/${pictureOf(name)}.png)`,
];

/** docs/styling.md: every custom property and part with a picture of what it changes. */
export function stylingPage([{cssProperties, cssParts}]) {
  const properties = cssProperties.map((property) =>
    row(property, `\`${exampleValues[property.name]}\`<br>`),
  );
  const parts = cssParts.map((part) => row(part));
  return `# Styling

<!-- Written by \`npm run docs\`: do not edit. \`npm run pictures\` takes the pictures. -->

The card takes the page's font family; everything else is its own, and the page can change it.
\`--statement-accent\` alone gives a good result: an accent that is too pale for text on a light ground, or
too dark on a dark one, is brought within reach of WCAG's contrast.

## Custom properties

\`\`\`css
statement-card {
  --statement-accent: #c2185b;
}
\`\`\`

${table(['property', 'meaning', 'for example'], properties)}

## Parts

\`\`\`css
statement-card::part(title) {
  font-weight: 400;
}
\`\`\`

${table(['part', 'meaning', 'where'], parts)}
`;
}
