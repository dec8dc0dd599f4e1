/**
 * Leaves the statement out of a script, and marks the places where `statement-card build` puts in a
 * publisher's own. It builds from the npm package alone, where there is neither Rollup nor a source.
 *
 *   bundledStatement = () => STATEMENT  →  … null/*statement*\/ …
 *   version = '0.1.0'                   →  version = '0.1.0+blank'
 */

import {fileURLToPath} from 'node:url';
import {load} from './load.mjs';

const replacement = fileURLToPath(new URL('blank-statement.js', import.meta.url));

/** @returns A Rollup plugin; it stands behind the one that minifies. */
export function blankStatement() {
  let places;
  return {
    name: 'blank-statement',
    async buildStart() {
      places = await load('publish/own-script.js');
    },
    resolveId: (id) => (id.endsWith('/bundled-statement.js') ? replacement : null),
    transform(code, id) {
      if (!id.endsWith('build/elements/generated/version.js')) return null;
      return {code: code.replace(/(?:\+[^']*)?';/, `${places.blankBuild}';`), map: null};
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        chunk.code = chunk.code.replaceAll(/\bSTATEMENT\b/g, places.statementPlace);
        // Throws where a place is missing or stands twice.
        places.ownScript(chunk.code, {id: 'any'});
      }
    },
  };
}
