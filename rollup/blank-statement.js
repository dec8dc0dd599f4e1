/* global STATEMENT */

/**
 * What the blank script has in place of `src/bundled/bundled-statement.ts`: no statement, until a publisher
 * puts one in. `blank-statement.mjs` writes the place for it.
 */
const statement = STATEMENT;

export const carriesStatement = statement !== null;

export const bundledStatement = () => statement;
