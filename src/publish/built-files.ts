import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';

/** Files of this package that are published with every statement. */
export interface BuiltFiles {
  /** The package's version. */
  readonly version: string;
  /**
   * `statement-card-blank.js`: every page names the statement, so that the script needs to carry none, least
   * of all another coalition's. It begins with a byte order mark, which has to stay.
   */
  readonly script: Uint8Array;
  /** `frame.js`, the script of the pages for an `<iframe>`. */
  readonly frameScript: Uint8Array;
  /** `builder.js`, the script of the page with snippets. */
  readonly builderScript: Uint8Array;
}

/** The package's version. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}

/** Reads what the build has put beside the command line. */
export async function readBuiltFiles(): Promise<BuiltFiles> {
  const beside = (name: string) => readFile(new URL(name, import.meta.url));
  const [script, frameScript, builderScript] = await Promise.all([
    beside('./statement-card-blank.js'),
    beside('./frame.js'),
    beside('./builder.js'),
  ]);
  return {version: packageVersion(), script, frameScript, builderScript};
}
