import {createHash} from 'node:crypto';
import type {Statement} from '../statement/statement.js';

// The blank script has two places that `rollup/blank-statement.mjs` marks. It runs as it is, and carries no
// statement.

/** What stands in the blank script, once, where a statement goes. */
export const statementPlace = 'null/*statement*/';

/** Build metadata of the blank script's version, in the manner of Semantic Versioning. */
export const blankBuild = '+blank';

/**
 * The script that carries a statement.
 *
 * @param blank Text of the blank script.
 * @param statement Checked, and with absolute addresses: browsers do not check it once more.
 * @throws {Error} The script has no place for a statement, or more than one.
 */
export function ownScript(blank: string, statement: Statement): string {
  const code = blank.split(statementPlace);
  if (code.length !== 2 || !blank.includes(`${blankBuild}"`)) {
    throw new Error('not the blank script: it has no place for a statement, or more than one');
  }
  const build = buildOf(statement);
  return code.map((part) => part.replaceAll(blankBuild, build)).join(literal(statement));
}

/**
 * Build metadata of the version of a script that carries this statement, such as `+harbour.3f2a9c1d`: it
 * differs as soon as a letter of the statement does.
 *
 * What a server has rendered of one statement so never passes for the rendering of another.
 */
export function buildOf(statement: Statement): string {
  const hash = createHash('sha256').update(JSON.stringify(statement)).digest('hex');
  return `+${statement.id}.${hash.slice(0, 8)}`;
}

/**
 * A statement as JavaScript that means the same in a file and, as some partners paste scripts into their
 * pages, in a `<script>`: nothing ends that or begins a comment.
 */
function literal(statement: Statement): string {
  return JSON.stringify(statement).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
