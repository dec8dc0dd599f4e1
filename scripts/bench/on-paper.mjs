/** What a hundred million views a month cost a host of the script, from the sizes of this run. */
import {summary} from './samples.mjs';
import {table} from './table.mjs';

const views = 100_000_000;

/** Of a hundred views, those by readers who have the script already. */
const cachedShares = [0, 50, 90];

const number = (value) => Math.round(value).toLocaleString('en');

/** Requests and bytes for each share of readers who have the script in their cache. */
export function onPaper({scriptBytes, loading}) {
  const rows = cachedShares.map((cached) => {
    const requests = (views * (100 - cached)) / 100;
    const terabytes = (requests * scriptBytes) / 1e12;
    return [
      `${cached} %`,
      number(requests),
      `${number(requests)} × ${number(scriptBytes)} B = ${terabytes.toFixed(2)} TB`,
      ((requests * scriptBytes * 8) / (30 * 86_400) / 1e6).toFixed(1),
    ];
  });
  const pasted = summary(loading.pasted.document).median;
  const bare = summary(loading.snippet.document).median;
  const cards = table(
    ['readers with the script cached', 'requests', 'bytes', 'Mbit/s on average'],
    rows,
  );
  return `A hundred million views a month, script of ${number(scriptBytes)} bytes:

${cards}

Where the card is pasted instead, each view’s document is ${number(pasted)} − ${number(bare)} = ${number(pasted - bare)}
bytes longer, cached script or not: ${((views * (pasted - bare)) / 1e12).toFixed(2)} TB a month, on the partners’ own hosts.`;
}
