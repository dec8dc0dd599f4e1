/** Writes what editors complete tags, attributes, custom properties and parts by, from the manifest. */
import {readFile, writeFile} from 'node:fs/promises';
import {cssCustomData} from './css-custom-data.mjs';
import {readElements} from './elements.mjs';
import {htmlCustomData} from './html-custom-data.mjs';
import {webTypes} from './web-types.mjs';

const elements = await readElements();
const files = {
  'css-custom-data.json': cssCustomData(elements),
  'html-custom-data.json': htmlCustomData(elements),
  'web-types.json': webTypes(elements, JSON.parse(await readFile('package.json', 'utf8'))),
};
for (const [name, data] of Object.entries(files)) {
  await writeFile(`dist/${name}`, `${JSON.stringify(data, null, 2)}\n`);
}
