import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {temporaryFolder} from '../publish/temporary-folder.js';
import {serveFolder, type Served} from '../support/serve-folder.js';
import {open} from './browser.js';
import {FreshApp, pack} from './fresh-app.js';
import {serveNext} from './serve-next.js';

const english = 'Against the persecution of Crimean Tatars and Muslims in occupied Crimea';
const ukrainian = 'Проти переслідування кримських татар і мусульман в окупованому Криму';

/** What an application without the package bundles, and what it bundles with it. */
const entries = {
  without: '',
  nothing: "import 'statement-card';",
  types: "import type {Statement} from 'statement-card';",
  'an event':
    "import {StatementReadyEvent} from 'statement-card'; console.log(StatementReadyEvent);",
  'a function': "import {parseStatement} from 'statement-card'; console.log(parseStatement({}));",
  'an element':
    "import {StatementSummary} from 'statement-card'; customElements.define('a-summary', StatementSummary);",
  everything: "import 'statement-card/define.js';",
};

type Entry = keyof typeof entries;

/** The properties that only the whole card and the demands have, and only the whole card. */
const ofDemands = /\baddressee:\{\}/;
const ofCard = /\bshow:\{\}/;

const folder = temporaryFolder();
let vite: FreshApp;
let webpack: FreshApp;
let next: FreshApp;

before(async () => {
  const packed = await pack(folder);
  const create = (template: string) => FreshApp.create(template, folder, packed);
  [vite, webpack, next] = await Promise.all([create('vite'), create('webpack'), create('next')]);
});

/** What a bundler makes of each entry. */
async function bundleAll(bundle: (entry: Entry) => Promise<string>): Promise<Map<Entry, string>> {
  const bundles = new Map<Entry, string>();
  for (const entry of Object.keys(entries) as Entry[]) bundles.set(entry, await bundle(entry));
  return bundles;
}

const bundlers = {
  Vite: async (entry: Entry) => {
    const root = `entries/${entry.replace(' ', '-')}`;
    await vite.write(`${root}/index.html`, '<script type="module" src="entry.ts"></script>');
    await vite.write(`${root}/entry.ts`, `${entries[entry]}\nconsole.log('application');`);
    await vite.run('npx', 'vite', 'build', root);
    return vite.scripts(`${root}/dist`);
  },
  webpack: async (entry: Entry) => {
    const root = `entries/${entry.replace(' ', '-')}`;
    // Its loaders know no types: no such import is left of them.
    const code = entry === 'types' ? '' : entries[entry];
    await webpack.write(`${root}/entry.js`, `${code}\nconsole.log('application');`);
    await webpack.run('npx', 'webpack', `./${root}/entry.js`, '-o', `${root}/dist`);
    return webpack.scripts(`${root}/dist`);
  },
};

void describe('a fresh application', () => {
  void it('of Vite checks its types and shows the card', async () => {
    await vite.run('npm', 'run', 'build');
    const {address, close} = await serveFolder(`${vite.folder}/dist`);
    const shown = await open(address);
    await close();
    assert.deepEqual(shown, {titles: [english], complaints: []});
  });

  void it('of webpack shows the card', async () => {
    await webpack.run('npm', 'run', 'build');
    const {address, close} = await serveFolder(webpack.folder);
    const shown = await open(address);
    await close();
    assert.deepEqual(shown, {titles: [english], complaints: []});
  });

  void it('of plain Node loads elements and registers none, without a word', async () => {
    await vite.write('node.js', "import 'statement-card'; import 'statement-card/define.js';");
    assert.equal(await vite.run('node', 'node.js'), '');
  });

  void describe('of Next', () => {
    let served: Served & {readonly said: string[]};

    before(async () => {
      const said = await next.run('npm', 'run', 'build');
      assert.doesNotMatch(said, /\[statement-card\]|warn/i);
      served = await serveNext(next);
    });

    after(() => served.close());

    void it('sends a card that its server has rendered', async () => {
      const html = await (await fetch(served.address)).text();
      assert.match(html, /<template shadowrootmode="open">/);
      assert.ok(html.includes(ukrainian));
      assert.deepEqual(served.said, []);
    });

    void it('shows both cards', async () => {
      const shown = await open(served.address);
      assert.deepEqual(shown, {titles: [english, ukrainian], complaints: []});
    });
  });
});

for (const [name, bundle] of Object.entries(bundlers)) {
  void describe(`what ${name} bundles`, () => {
    let bundles: Map<Entry, string>;
    const code = (entry: Entry) => bundles.get(entry) ?? '';
    const added = (entry: Entry) => code(entry).length - code('without').length;

    before(async () => {
      bundles = await bundleAll(bundle);
    });

    void it('is nothing of the package where nothing is used', () => {
      assert.deepEqual([added('nothing'), added('types')], [0, 0]);
    });

    void it('is an event or a function alone where that is used', (test) => {
      test.diagnostic(`an event: ${added('an event')} bytes`);
      test.diagnostic(`parseStatement: ${added('a function')} bytes`);
      assert.ok(added('an event') < 1000);
      assert.ok(added('a function') < 8000);
    });

    void it('is one element without the others', (test) => {
      test.diagnostic(`one element: ${added('an element')} bytes`);
      test.diagnostic(`all of them: ${added('everything')} bytes`);
      const found = (entry: Entry) => [ofCard.test(code(entry)), ofDemands.test(code(entry))];
      assert.deepEqual(found('an element'), [false, false]);
      assert.deepEqual(found('everything'), [true, true]);
    });
  });
}
