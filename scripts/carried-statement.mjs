import {tsImport} from 'tsx/esm/api';

const {STATEMENT: path, STATEMENT_AT: base} = process.env;

/** A module of the command line, which does for publishers what the build does here. */
const publish = (module) => tsImport(`../src/publish/${module}.ts`, import.meta.url);

/** Ends the build with the reasons alone, which are the publisher's to mend. */
function refuse(error) {
  if (error.name !== 'Refusal') throw error;
  console.error(error.message);
  process.exit(1);
}

/**
 * The statement that the script will carry, and the version of a script with that statement: the
 * repository's own or, where the environment says `STATEMENT=path`, another, whose relative addresses
 * count from `STATEMENT_AT`. It needs what is generated from the schema.
 *
 * @param version The package's.
 */
export async function carriedStatement(version) {
  const [{readCarriedStatement}, {buildOf}] = await Promise.all(
    ['carried-statement', 'own-script'].map(publish),
  );
  const {statement} = await readCarriedStatement(path ?? 'src/bundled/statement.json', base).catch(
    refuse,
  );
  return {statement, version: path === undefined ? version : version + buildOf(statement)};
}
