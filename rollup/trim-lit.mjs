/**
 * Takes out of Lit what the card never reaches, for the script that partners load: every byte of it
 * is paid by every reader. The npm modules keep Lit whole.
 *
 * Works on Lit's readable development build, with its development switches off. Each trim names a
 * passage of Lit's source that has to be there exactly once; those that name Lit's releases make every
 * other release fail the build, so that the trims are looked at again. The tests of the built script
 * tell whether a trim took out too much.
 */

import MagicString from 'magic-string';
import {compiledTemplates} from './trims/compiled-templates.mjs';
import {litElement} from './trims/lit-element.mjs';
import {litHtml} from './trims/lit-html.mjs';
import {reactiveElement} from './trims/reactive-element.mjs';

/** Lit's own switches for what only developers need. */
const switches = ['DEV_MODE', 'ENABLE_EXTRA_SECURITY_HOOKS', 'ENABLE_SHADYDOM_NOPATCH'];

/** By module: [why it is not needed, passage from … to … (both included), replacement]. */
const trims = {
  'lit-html/development/lit-html.js': [...litHtml, ...compiledTemplates],
  'reactive-element/development/reactive-element.js': reactiveElement,
  'lit-element/development/lit-element.js': litElement,
};

function trim(source, [why, from, to, replacement], module) {
  const code = source.original;
  const start = code.indexOf(from);
  const isUnique = start >= 0 && code.indexOf(from, start + 1) < 0;
  const end = isUnique ? code.indexOf(to, start + from.length - 1) : -1;
  if (end < 0) {
    throw new Error(`${module} has changed: look again at the trim "${from}" (${why})`);
  }
  source.update(start, end + to.length, replacement || ' ');
}

/** @returns A Rollup plugin. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const source = new MagicString(code);
      for (const name of switches) {
        source.replace(`const ${name} = true;`, `const ${name} = false;`);
      }
      const module = Object.keys(trims).find((path) => id.endsWith(path));
      for (const one of trims[module] ?? []) trim(source, one, module);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
