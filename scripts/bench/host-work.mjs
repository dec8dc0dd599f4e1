/** What the script costs a page that goes on working: its own changes, and cards that come and go. */
import {memory, visit} from './browser.mjs';
import {byTurns} from './samples.mjs';
import {hostPage} from './variants.mjs';

const pages = {
  without: '',
  off: '<script src="/statement-card.js" data-auto="off"></script>',
  on: '<script src="/statement-card.js"></script>',
};

/** Ten thousand changes of a page, a hundred at a time with a layout after each hundred. */
function changePage({page}) {
  return page.evaluate(async () => {
    const list = document.body.appendChild(document.createElement('ul'));
    const start = performance.now();
    for (let batch = 0; batch < 100; batch += 1) {
      for (let item = 0; item < 50; item += 1) {
        const entry = document.createElement('li');
        entry.innerHTML = '<a href="#">An <b>entry</b></a>';
        list.append(entry);
        if (item % 2) list.firstElementChild.remove();
        else entry.firstElementChild.textContent = `Entry ${item}`;
      }
      list.getBoundingClientRect();
      // Observers of the page hear of it now.
      await Promise.resolve();
    }
    return {changed: performance.now() - start};
  });
}

/** The same changes without the script, with placeholders off, and with everything. */
export function measureMutations(browser, {server}, effort) {
  for (const [name, tag] of Object.entries(pages)) {
    server.publish(`/host-${name}`, hostPage('', tag));
  }
  return byTurns(effort, Object.keys(pages), (name) =>
    visit(browser, `${server.origin}/host-${name}`, {}, changePage),
  );
}

/** Adds and removes a card so many times. */
function comeAndGo(page, times) {
  return page.evaluate(async (count) => {
    for (let time = 0; time < count; time += 1) {
      const card = document.body.appendChild(document.createElement('statement-card'));
      await card.updateComplete;
      card.remove();
      if (time % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);
}

/** Memory before and after a thousand cards have come and gone. */
export function measureCycles(browser, {server}, effort) {
  server.publish('/host-on', hostPage('', pages.on));
  return byTurns(effort, ['on'], () =>
    visit(browser, `${server.origin}/host-on`, {}, async ({page, client}) => {
      await comeAndGo(page, 50);
      const before = await memory(client);
      await comeAndGo(page, 1000);
      const after = await memory(client);
      return {
        heapBefore: before.heap,
        heapAfter: after.heap,
        nodesBefore: before.nodes,
        nodesAfter: after.nodes,
      };
    }),
  );
}
