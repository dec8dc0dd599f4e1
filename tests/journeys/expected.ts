import {readFileSync} from 'node:fs';

/** The document that is published, and that the demo's script carries. */
export const documentPath = 'src/bundled/statement.json';

const document = JSON.parse(readFileSync(documentPath, 'utf8')) as {
  title: {uk: string};
  demands: {items: unknown[]}[];
  signatories: unknown[];
};

/** Its title in Ukrainian. */
export const title = document.title.uk;

/** The card as it is to be in Ukrainian and dark. */
export const expected = {
  title,
  ground: 'rgb(22, 25, 29)',
  demands: document.demands.flatMap(({items}) => items).length,
  signatories: document.signatories.length,
};
