import {readFile} from 'node:fs/promises';

/** The classes of the custom-elements manifest that the build has written: elements and events. */
export async function readClasses() {
  const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return modules.flatMap(({declarations}) => declarations);
}

/** The elements among them, the whole card first. */
export async function readElements() {
  return (await readClasses()).filter(({tagName}) => tagName);
}

/** The values that an attribute knows, in their order; none where it takes any text. */
export function valuesOf({type}) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
