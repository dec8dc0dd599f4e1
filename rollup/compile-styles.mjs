/**
 * Puts the styles together at build time, for the script that partners load: it holds one text instead
 * of the functions that write it, and that text is as short as a minifier of styles can make it.
 */

import {pathToFileURL} from 'node:url';
import {transform as minify} from 'esbuild';
import MagicString from 'magic-string';

/** Spaces behind commas and colons, which the minifier leaves in values that it does not know. */
const looseSpace = /(?<=[,:(]) | (?=\))/;

/** Gives a letter each to the custom properties that no page sets: `--_accent` → `--a`. */
function shortenNames(styles) {
  const names = [...new Set(styles.match(/--_\w+/g))];
  return styles.replace(/--_\w+/g, (name) => `--${String.fromCharCode(97 + names.indexOf(name))}`);
}

/** @returns A Rollup plugin. */
export function compileStyles() {
  return {
    name: 'compile-styles',
    async transform(code, id) {
      if (!id.endsWith('build/render/styles.js')) return null;
      const {styles} = await import(pathToFileURL(id));
      const strings = styles.match(/"[^"]*"|'[^']*'/g);
      if (strings.some((one) => looseSpace.test(one))) throw new Error(`loose space in ${strings}`);
      const options = {loader: 'css', minify: true, charset: 'utf8'};
      const {code: minified} = await minify(shortenNames(styles), options);
      const text = minified.trim().replace(new RegExp(looseSpace, 'g'), '');
      const source = new MagicString(code);
      source.update(0, code.length, `export const styles = ${JSON.stringify(text)};`);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
