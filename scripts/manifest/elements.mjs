import {readFile} from 'node:fs/promises';

/** The elements of the custom-elements manifest that the build has written, the whole card first. */
export async function readElements() {
  const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
}

/** The values that an attribute knows, in their order; none where it takes any text. */
export function valuesOf({type}) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
