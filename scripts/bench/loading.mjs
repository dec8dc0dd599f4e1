/** How one card loads: time to paint, work, memory, shift of the page around it, switch of language. */
import {laptop, memory, metrics, slow, visit} from './browser.mjs';
import {demands} from './material.mjs';
import {byTurns} from './samples.mjs';

const expected = {cards: 1, demands};
const complete = ({page}) => page.evaluate(() => window.bench.complete());

/** Milliseconds of work on the main thread since `before`, by kind. */
function workSince(before, after) {
  const spent = (kind) => (after[kind] - before[kind]) * 1000;
  return {
    work: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration'),
    style: spent('RecalcStyleDuration'),
  };
}

/** From the click on another language's button until the card is painted in it, on a slow processor. */
async function switchLanguage({page, client}) {
  await client.send('Emulation.setCPUThrottlingRate', {rate: slow.cpu});
  return page.evaluate(async () => {
    const root = document.querySelector('statement-card')?.shadowRoot;
    const button = root?.querySelector('[part~=languages] button:not([aria-current])');
    if (!button) return undefined;
    const start = performance.now();
    button.click();
    // Another button may have taken its place.
    const isSwitched = () => root.querySelector(`button[lang=${button.lang}][aria-current]`);
    return (await window.bench.painted(isSwitched)) - start;
  });
}

/** Without a probe, which would be work too. */
async function work({page, client, before}) {
  await page.waitForNetworkIdle({idleTime: 300});
  return workSince(before, await metrics(client));
}

async function fastVisit(use) {
  const {heading, title, demands: last} = await complete(use);
  return {
    heading,
    title,
    demands: last,
    ...(await memory(use.client)),
    switched: await switchLanguage(use),
  };
}

async function slowVisit(use) {
  const {heading, title, demands: last, shift} = await complete(use);
  return {slowHeading: heading, slowTitle: title, slowDemands: last, shift};
}

/** All of the above for each variant; how far the text moves is the same every time. */
export function measureLoading(browser, variants, effort) {
  return byTurns(effort, Object.keys(variants), async (name, round) => {
    const {address, document, transfer} = variants[name];
    const visited = (conditions, use) => visit(browser, address, conditions, use);
    const fast = await visited({expected}, fastVisit);
    const onPhone = await visited({expected, ...slow}, slowVisit);
    const worked = await visited({cpu: slow.cpu}, work);
    // The browser's throttling depends on what else the machine does; processor time without it does not.
    const {work: processorTime} = await visited({}, work);
    const measured = {document, transfer, ...fast, ...onPhone, ...worked, processorTime};
    if (round > 0) return measured;
    const wide = await visited({expected, ...slow, viewport: laptop}, complete);
    return {...measured, wideShift: wide.shift};
  });
}
