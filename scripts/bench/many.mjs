/** Many cards on a page, and many signatories on a card. */
import {memory, slow, visit} from './browser.mjs';
import {demands, inlineJson, signedBy, staticCard} from './material.mjs';
import {byTurns} from './samples.mjs';
import {publishVariants} from './variants.mjs';

/** For so many cards on a page: until all are painted, and their memory. */
export async function measureCards(browser, stage, {statement, card}, counts, effort) {
  const results = {};
  for (const cards of counts) {
    const path = `cards-${cards}`;
    const variants = await publishVariants(stage, {statement, card, cards, path});
    results[cards] = await byTurns(effort, Object.keys(variants), (name) =>
      visit(browser, variants[name].address, {expected: {cards, demands}}, async (use) => {
        const {demands: all} = await use.page.evaluate(() => window.bench.complete());
        return {all, heap: (await memory(use.client)).heap};
      }),
    );
  }
  return results;
}

/**
 * Presses the button that shows the rest of the signatories, where there is one.
 *
 * @returns Until all are painted, and the longest task meanwhile.
 */
function showAll(page) {
  return page.evaluate(async () => {
    const {seen, painted, find, complete} = window.bench;
    const button = find(0, 'button[part~=more]');
    if (!button) return {};
    const start = performance.now();
    seen.longest = 0;
    button.click();
    // It goes with the last of them. To look for that one in every frame would be work of its own.
    const all = await painted(() => !button.isConnected);
    const {longest} = await complete();
    return {allShown: all - start, allLongest: longest};
  });
}

/**
 * Types into the field that signatories are searched by, where there is one, a letter at a time like a
 * reader; each finds fewer.
 *
 * @returns Until what the slowest letter finds is painted, and the longest task meanwhile.
 */
function search(page) {
  return page.evaluate(async () => {
    const {seen, painted, find, complete} = window.bench;
    if (!find(0, 'input[type=search]')) return {};
    // What is prerendered gives way to the live card before anybody types.
    await customElements.whenDefined('statement-card');
    const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
    await pause();
    const field = find(0, 'input[type=search]');
    // How many there are is told only when the reader pauses. Not sought in the root at each look: to
    // go through thousands of tiles takes longer than to show what is found.
    const place = find(0, '[part~=filter]').nextElementSibling;
    const shown = () => place.querySelector('.slice')?.textContent;
    field.focus();
    let found = 0;
    seen.longest = 0;
    for (const text of ['s', 'so', 'sou']) {
      await pause();
      const start = performance.now();
      const before = shown();
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      found = Math.max(found, (await painted(() => shown() !== before)) - start);
    }
    const {longest} = await complete();
    field.value = '';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    // The rest of the wall comes back when the reader pauses.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {found, foundLongest: longest};
  });
}

/** The pasted list as pages have it: the card's own means against long lists are not its. */
function asOneList({markup, styles}) {
  return {markup, styles: styles.replaceAll('content-visibility:auto', '')};
}

/**
 * For so many signatories: until the whole card is painted, the longest task, memory; a search; then all of
 * them, and a search again.
 */
export async function measureSignatories(browser, stage, counts, effort) {
  const results = {};
  for (const count of counts) {
    const statement = signedBy(count);
    const child = inlineJson(statement);
    const card = asOneList(await staticCard(browser, stage.server, child));
    const path = `signatories-${count}`;
    const all = await publishVariants(stage, {statement, card, child, path});
    const {pasted, snippet, prerendered} = all;
    const variants = {pasted, snippet, prerendered};
    const conditions = {expected: {cards: 1, demands}, cpu: slow.cpu};
    results[count] = await byTurns(effort, Object.keys(variants), (name) =>
      visit(browser, variants[name].address, conditions, async ({page, client}) => {
        const {whole, longest} = await page.evaluate(() => window.bench.complete());
        const {heap} = await memory(client);
        const searched = await search(page);
        const rest = await showAll(page);
        if (!rest.allShown) return {whole, longest, heap, ...searched};
        const {heap: allHeap} = await memory(client);
        const {found: allFound, foundLongest: allFoundLongest} = await search(page);
        return {whole, longest, heap, ...searched, ...rest, allHeap, allFound, allFoundLongest};
      }),
    );
  }
  return results;
}
