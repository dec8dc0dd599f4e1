import {expect} from '@open-wc/testing';
import {openPage, type OpenPage} from '../support/page.js';

// The built script in a page of its own, whose timers, listeners and collections are counted from before
// the script comes.

/** What the page's recorder keeps. */
interface Recorded {
  /** Timers and frames that have been asked for and have neither come nor been given up. */
  readonly pending: ReadonlySet<string>;
  /** Every call that asked for one. */
  readonly calls: readonly string[];
  /** Listeners on what outlives a card: the document, its root and the window. */
  readonly listeners: ReadonlySet<string>;
  /** Every set and map that anything was put into. */
  readonly collections: ReadonlySet<{readonly size: number}>;
}

const recorder = `<script>{
  const pending = new Set(), calls = [], listeners = new Set(), collections = new Set();
  window.recorded = {pending, calls, listeners, collections};
  const {add, delete: forget} = Set.prototype;
  const note = (set, value) => add.call(set, value), drop = (set, value) => forget.call(set, value);

  for (const [ask, giveUp] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [asked, givenUp] = [window[ask], window[giveUp]];
    if (!asked) continue;
    window[ask] = (callback, ...rest) => {
      const id = asked((...given) => {
        if (ask !== 'setInterval') drop(pending, ask + id);
        callback(...given);
      }, ...rest);
      calls.push(ask);
      note(pending, ask + id);
      return id;
    };
    window[giveUp] = (id) => { drop(pending, ask + id); givenUp(id); };
  }

  const ids = new WeakMap();
  let lastId = 0;
  const idOf = (listener) => {
    if (!ids.has(listener)) ids.set(listener, (lastId += 1));
    return ids.get(listener);
  };
  for (const [name, change] of [['addEventListener', note], ['removeEventListener', drop]]) {
    const original = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type, listener, ...rest) {
      const target = this ?? window;
      if ([document, document.documentElement, window].includes(target)) {
        change(listeners, target.constructor.name + ' ' + type + ' ' + idOf(listener));
      }
      return original.call(target, type, listener, ...rest);
    };
  }

  for (const [type, name] of [[Set, 'add'], [Map, 'set']]) {
    const original = type.prototype[name];
    type.prototype[name] = function (...given) { note(collections, this); return original.apply(this, given); };
  }
}</script>`;

const recordedIn = ({window}: OpenPage) => (window as unknown as {recorded: Recorded}).recorded;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page with a card on show. */
async function openCard(): Promise<{page: OpenPage; recorded: Recorded; shadow: ShadowRoot}> {
  const page = await openPage({
    html: `<!doctype html><html lang="en">${recorder}<script src="/served/statement-card"></script><statement-card></statement-card>`,
  });
  const card = page.document.querySelector('statement-card')!;
  await card.updateComplete;
  expect(card.shadowRoot!.querySelector('article')).to.exist;
  return {page, recorded: recordedIn(page), shadow: card.shadowRoot!};
}

describe('a card on show', () => {
  it('waits for no timer and no animation frame', async () => {
    const {recorded} = await openCard();
    expect([...recorded.pending]).to.deep.equal([]);
  });

  it('does nothing by itself', async () => {
    const {page, recorded, shadow} = await openCard();
    const changes: MutationRecord[] = [];
    const observer = new page.window.MutationObserver((records) => changes.push(...records));
    for (const tree of [page.document, shadow]) {
      observer.observe(tree, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    const count = recorded.calls.length;
    const requests = page.window.performance.getEntriesByType('resource').length;
    await pause(1000);
    observer.disconnect();
    expect(changes).to.have.length(0);
    expect(recorded.calls.slice(count)).to.deep.equal([]);
    expect(page.window.performance.getEntriesByType('resource')).to.have.length(requests);
  });
});

describe('two hundred cards that come and go', () => {
  let recorded: Recorded;
  let listenersBefore: readonly string[];

  before(async function () {
    // So many cards are work, above all where other tests run beside them.
    this.timeout(60_000);
    const opened = await openCard();
    const {document: other} = opened.page;
    recorded = opened.recorded;
    listenersBefore = [...recorded.listeners];
    for (let time = 0; time < 200; time += 1) {
      const card = other.createElement('statement-card');
      other.body.append(card);
      await card.updateComplete;
      card.remove();
    }
  });

  it('leave no listener on the page', () => {
    expect(listenersBefore).to.not.be.empty;
    expect([...recorded.listeners]).to.deep.equal(listenersBefore);
  });

  it('leave no timer behind', () => {
    expect([...recorded.pending]).to.deep.equal([]);
  });

  it('are not remembered in any set or map', () => {
    const sizes = [...recorded.collections].map(({size}) => size);
    expect(sizes).to.not.be.empty;
    expect(Math.max(...sizes)).to.be.below(100);
  });
});
