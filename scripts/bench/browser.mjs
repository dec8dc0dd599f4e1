/** A browser in which every page is a first visit. */
import {launch} from 'puppeteer-core';
import {chromiumExecutable} from '../../tests/support/browsers.mjs';
import {probe} from './probe.mjs';

/** A phone's width, on which the card is longest. */
export const phone = {width: 412, height: 823};

/** What a laptop shows at once. */
export const laptop = {width: 1280, height: 800};

/** A phone on a mobile network: 150 ms to answer, 1.6 Mbit/s, a processor four times as slow. */
export const slow = {
  cpu: 4,
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
};

/** Starts a browser for `work` and ends it. */
export async function withBrowser(work) {
  const browser = await launch({
    executablePath: await chromiumExecutable(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
    protocolTimeout: 60_000,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Visits an address for the first time: in a process of its own, already started, without caches.
 *
 * @param conditions.expected What the probe waits for; without it, there is no probe.
 * @param conditions.cpu How many times slower the processor is.
 * @param conditions.network As `Network.emulateNetworkConditions` takes it.
 * @param use Measures on the page; the visit ends with it.
 */
export async function visit(browser, address, conditions, use) {
  const {expected, cpu = 1, network, viewport = phone} = conditions;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await page.setViewport(viewport);
    await page.goto(new URL('/blank', address).href);
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', {cacheDisabled: true});
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (expected) await page.evaluateOnNewDocument(probe, expected);
    if (network) await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    const before = await metrics(client);
    await page.goto(address);
    return await use({page, client, before});
  } finally {
    await context.close();
  }
}

/** The browser's own counts of a page: its main thread's processor seconds by kind, bytes, nodes. */
export async function metrics(client) {
  const {metrics: list} = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({name, value}) => [name, value]));
}

/** Bytes of JavaScript's heap and the page's nodes, once all garbage is gone. */
export async function memory(client) {
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes} = await metrics(client);
  return {heap: JSHeapUsedSize, nodes: Nodes};
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
