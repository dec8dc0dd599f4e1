/**
 * Compares the card with the same statement pasted as HTML, in Chromium, in first visits that take turns.
 *
 *   npm run bench                    prints medians, ranges and ratios; five minutes
 *   npm run bench -- --quick         fewer rounds and sizes; under a minute
 *   npm run bench -- --json FILE     writes every sample
 *   npm run bench -- --write         writes the tables into docs/speed.md
 *
 * It never fails because of a number: machines differ too much. Needs a build.
 */
import {writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {withBrowser} from './browser.mjs';
import {measureCycles, measureMutations} from './host-work.mjs';
import {measureLoading} from './loading.mjs';
import {measureCards, measureSignatories} from './many.mjs';
import {bundled, script, staticCard} from './material.mjs';
import {tables} from './report.mjs';
import {startServer} from './server.mjs';
import {rewriteSpeedPage} from './speed-page.mjs';
import {hostPage, publishVariants} from './variants.mjs';

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    json: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
});

/** Rounds at most, and seconds after which no round begins; for each size where there are several. */
const efforts = options.quick
  ? {
      loading: {rounds: 2, seconds: 12},
      cards: {rounds: 1, seconds: 1},
      signatories: {rounds: 1, seconds: 1},
      mutations: {rounds: 2, seconds: 4},
      cycles: {rounds: 1, seconds: 1},
    }
  : {
      loading: {rounds: 9, seconds: 100},
      cards: {rounds: 3, seconds: 8},
      signatories: {rounds: 3, seconds: 12},
      mutations: {rounds: 5, seconds: 15},
      cycles: {rounds: 2, seconds: 8},
    };
const cardCounts = options.quick ? [10] : [1, 10, 100];
const signatoryCounts = options.quick ? [1000] : [60, 100, 1000, 10_000];

async function measure(browser, server) {
  server.publish('/blank', hostPage(''));
  const scriptBytes = server.publish('/statement-card.js', script, 'text/javascript');
  const stage = {server, scriptBytes};
  const card = await staticCard(browser, server);
  const variants = await publishVariants(stage, {statement: bundled, card, path: 'one'});
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    scriptBytes,
    loading: await measureLoading(browser, variants, efforts.loading),
    cards: await measureCards(
      browser,
      stage,
      {statement: bundled, card},
      cardCounts,
      efforts.cards,
    ),
    signatories: await measureSignatories(browser, stage, signatoryCounts, efforts.signatories),
    mutations: await measureMutations(browser, stage, efforts.mutations),
    cycles: await measureCycles(browser, stage, efforts.cycles),
  };
}

const start = Date.now();
const server = await startServer();
const results = await withBrowser((browser) => measure(browser, server));
server.close();
const report = tables(results);
console.log(report);
console.log(`Took ${Math.round((Date.now() - start) / 1000)} s.`);
if (options.json) await writeFile(options.json, JSON.stringify(results, null, 2));
if (options.write) await rewriteSpeedPage(report);
