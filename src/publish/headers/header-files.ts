import {apacheHeaders} from './apache.js';
import {netlifyHeaders} from './netlify.js';
import {nginxHeaders} from './nginx.js';

type WriteHeaders = (paths: readonly string[], at: string) => string;

const writers = new Map<string, WriteHeaders>([
  ['_headers', netlifyHeaders],
  ['nginx.conf', (_, at) => nginxHeaders(at)],
  ['.htaccess', apacheHeaders],
]);

/**
 * The headers of a published folder in the forms that hosts take, by file name.
 *
 * @param paths Of all files in the folder; these ones need no headers.
 * @param at Absolute address of the folder.
 */
export function headerFiles(paths: readonly string[], at: string): Map<string, string> {
  const served = paths.filter((path) => !writers.has(path));
  return new Map([...writers].map(([name, write]) => [name, write(served, at)]));
}
