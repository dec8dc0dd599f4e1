import {gzipSync} from 'node:zlib';
import {brotli} from '../brotli.mjs';
import {table} from './table.mjs';

const views = 1_000_000;

/** Of a hundred views, those by readers who have the script already. */
const cachedShares = [0, 50, 90];

/** For the example alone: nobody's price. */
const examplePrice = 0.05;

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** What a million views cost a host of the script, from its bytes after compression. */
export function traffic(script) {
  const size = kilobytes(brotli(script).length);
  const rows = cachedShares.map((cached) => {
    const requests = (views * (100 - cached)) / 100;
    const gigabytes = (requests * Number(size)) / 1e6;
    return [
      `${cached} %`,
      requests.toLocaleString('en'),
      `${gigabytes.toFixed(1)} GB`,
      (gigabytes * examplePrice).toFixed(2),
    ];
  });
  const example = `price × GB, at ${examplePrice} a GB`;
  return `The script is ${size} kB after brotli (quality 11), ${kilobytes(gzipSync(script, {level: 9}).length)} kB after gzip. A million views:

${table(['readers with the script cached', 'requests', 'bytes', example], rows)}`;
}
