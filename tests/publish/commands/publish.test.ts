import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {integrityOf} from '../../../src/publish/integrity.js';
import {run} from '../run.js';
import {at, document, newFolder, written} from '../sample.js';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h5v5z"/></svg>';
const logo = {src: 'a.svg', width: 1, height: 1};
const withLogo = {signatories: [{id: 'anglers', name: 'Aldermoor Anglers', logo}]};

function publishFile(path: string, folder: string, address = at, node: readonly string[] = []) {
  return run(['publish', path, '--to', folder, '--at', address], undefined, node);
}

/** Publishes, one after the other, into the same folder; all but the last have to succeed. */
async function publish(...documents: object[]) {
  const folder = join(await newFolder(), 'site');
  let result = {status: 0 as number | null, stdout: '', stderr: ''};
  const states: Map<string, Buffer>[] = [];
  for (const data of documents) {
    assert.equal(result.status, 0, result.stderr);
    result = publishFile(await written(data, {'a.svg': svg}), folder);
    states.push(await contents(folder));
  }
  return {folder, states, ...result};
}

async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
    ),
  );
}

const pinned = (files: Map<string, Buffer>) =>
  [...files.keys()].filter((path) => /-[0-9a-f]{8}\.\w+$/.test(path));

void describe('publishing', () => {
  void it('writes pages, document, logos, scripts, headers and snippets', async () => {
    const {states} = await publish(document(withLogo));
    const paths = [...states[0]!.keys()].map((path) => path.replace(/-[0-9a-f]{8}\./, '-HASH.'));
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
    assert.deepEqual(
      paths.sort(),
      [
        ...['.htaccess', '_headers', 'nginx.conf', 'publication.json'],
        ...['index.html', 'en/index.html', 'uk/index.html'],
        ...['frame/en/index.html', 'frame/uk/index.html', 'oembed/en.json', 'oembed/uk.json'],
        ...['embed.html', 'en/embed.html', 'uk/embed.html', 'builder.js', 'offline.txt'],
        ...['frame.js', `frame-${version}-HASH.js`],
        ...['statement-card.js', `statement-card-${version}-HASH.js`],
        ...['statement.json', 'statement-1-HASH.json', 'logos/anglers-HASH.svg'],
      ].sort(),
    );
  });

  void it('writes a document without notes for editors, its logos named as in the folder', async () => {
    const notes = {$schema: '../statement.schema.json', $comment: 'a note', extra: 1};
    const {states} = await publish(document({...withLogo, ...notes}));
    const [files] = states;
    const text = files!.get('statement.json')!.toString();
    assert.doesNotMatch(text, /\$/);
    const published = JSON.parse(text) as {extra: number; signatories: {logo: {src: string}}[]};
    assert.equal(published.extra, 1);
    assert.ok(files!.has(published.signatories[0]!.logo.src));
  });

  void it('has the first language’s page at the root, too, which names its own address', async () => {
    const {states} = await publish(document());
    const root = states[0]!.get('index.html')!.toString();
    assert.match(root, new RegExp(`<link rel="canonical" href="${at}en/">`));
    assert.match(root, /<a href="uk\/"/);
    assert.match(root, / src="statement\.json"/);
  });

  void it('copies bitmaps where the image library is not installed, and says so', async () => {
    const bitmap = await sharp({
      create: {width: 900, height: 900, channels: 3, background: 'red'},
    })
      .png()
      .toBuffer();
    const data = document({signatories: [{id: 'a', name: 'A', logo: {...logo, src: 'a.png'}}]});
    const folder = join(await newFolder(), 'site');
    const without = ['--import', './tests/support/without-sharp.mjs'];
    const {status, stderr} = publishFile(
      await written(data, {'a.png': bitmap}),
      folder,
      at,
      without,
    );
    assert.equal(status, 0);
    assert.match(stderr, /a\.png: warning: copied as it is, because sharp is not installed/);
    const files = await contents(folder);
    const [path = ''] = [...files.keys()].filter((name) => name.endsWith('.png'));
    assert.ok(files.get(path)?.equals(bitmap));
  });

  void it('keeps the byte order mark at the script’s head', async () => {
    const {states} = await publish(document());
    for (const [path, bytes] of states[0]!) {
      if (!path.startsWith('statement-card')) continue;
      assert.ok(bytes.equals(await readFile('dist/statement-card-blank.js')), path);
    }
  });

  void it('prints addresses and hashes of what was written', async () => {
    const {states, stdout} = await publish(document());
    const files = states[0]!;
    for (const name of ['statement.json', 'statement-card.js']) {
      assert.ok(stdout.includes(`${at}${name}\n`), name);
      assert.ok(stdout.includes(integrityOf(files.get(name)!)), name);
    }
    for (const path of pinned(files).filter((path) => path.startsWith('statement'))) {
      assert.ok(stdout.includes(at + path), path);
    }
    assert.ok(stdout.includes(`${String(files.size)} files`));
  });

  void it('twice gives the same bytes', async () => {
    const {states, stdout} = await publish(document(withLogo), document(withLogo));
    assert.deepEqual(states[1], states[0]);
    assert.match(stdout, /; 0 are new or changed/);
  });

  void it('the next version leaves every name with a hash as it was', async () => {
    const next = document({...withLogo, version: 2, title: {en: 'Cleaner water'}});
    const {states} = await publish(document(withLogo), next, next);
    const [first, second, third] = states;
    assert.ok(pinned(first!).length >= 4);
    for (const path of pinned(first!)) {
      assert.ok(second!.get(path)?.equals(first!.get(path)!), path);
    }
    assert.equal(pinned(second!).length, pinned(first!).length + 1);
    assert.deepEqual(third, second);
  });

  void it('keeps the pages of a language that is left out, with a warning', async () => {
    const without = document({languages: {en: {translation: 'original'}}});
    const {states, stderr} = await publish(document(), without);
    for (const path of ['uk/index.html', 'frame/uk/index.html', 'oembed/uk.json']) {
      assert.ok(states[1]!.get(path)?.equals(states[0]!.get(path)!), path);
    }
    assert.match(stderr, /warning: languages: uk was published before: its pages stay/);
  });

  void it('takes a new signatory and a new language without a new version', async () => {
    const {status} = await publish(
      document(),
      document({
        languages: {
          ...{en: {translation: 'original'}, uk: {translation: 'official', of: 1}},
          de: {translation: 'unofficial'},
        },
        title: {en: 'Clean water', uk: 'Чиста вода', de: 'Sauberes Wasser'},
        signatories: [{id: 'new', name: 'New'}],
      }),
    );
    assert.equal(status, 0);
  });

  const refused: Record<string, [documents: object[], message: RegExp]> = {
    'texts that have changed under the same version': [
      [document(), document({title: {en: 'Dirty water', uk: 'Чиста вода'}})],
      /:1: error: title\.en: is not the text that was published as version 1: raise version/,
    ],
    'an older version': [
      [document({version: 2}), document()],
      /error: version: version 2 has been published already/,
    ],
    'another statement': [
      [document(), document({id: 'forests'})],
      /error: id: the folder holds another statement, rivers/,
    ],
    'what is no statement': [
      [document(), {...document(), version: 0, title: 5}],
      /error: version: expected a whole number .*\n.*error: title: expected text/,
    ],
    'a logo that is not there': [
      [
        document(),
        document({signatories: [{id: 'a', name: 'A', logo: {...logo, src: 'none.svg'}}]}),
      ],
      /error: signatories\[0\]\.logo\.src: there is no file/,
    ],
    'an address that browsers leave out': [
      [document(), document({url: 'javascript:alert(1)'})],
      /error: url: expected an https address/,
    ],
    'what check calls an error': [
      [document(), document({version: 2, updated: '2001-01-01'})],
      /error: updated: 2001-01-01 is before/,
    ],
    'a language that is called like a folder': [
      [document(), document({languages: {frame: {translation: 'original'}}, title: 'a'})],
      /error: languages\.frame: cannot be published/,
    ],
  };
  for (const [what, [documents, message]] of Object.entries(refused)) {
    void it(`refuses ${what}, and leaves the folder as it was`, async () => {
      const {status, stderr, states, folder} = await publish(...documents);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.deepEqual(states[1], states[0]);
      assert.deepEqual(await readdir(dirname(folder)), ['site']);
    });
  }

  void it('writes nothing at all where the first document is refused', async () => {
    const folder = join(await newFolder(), 'site');
    const {status} = publishFile(await written({format: 1}), folder);
    assert.equal(status, 1);
    assert.deepEqual(await readdir(dirname(folder)), []);
  });

  void it('refuses a folder in which a name with a hash has other bytes', async () => {
    const {folder, states} = await publish(document());
    const [path = ''] = pinned(states[0]!);
    await writeFile(join(folder, path), 'other');
    const {status, stderr} = publishFile(await written(document()), folder);
    assert.equal(status, 1);
    assert.match(stderr, /has been changed since it was published/);
  });

  void it('refuses a folder that holds something else', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'thesis.txt'), 'x');
    const {status, stderr} = publishFile(await written(document()), folder);
    assert.equal(status, 1);
    assert.match(stderr, /is not empty, and has not been published/);
    assert.deepEqual(await readdir(folder), ['thesis.txt']);
  });

  void it('leaves the last folder whole where the next cannot be written', async () => {
    const {folder} = await publish(document());
    await rm(join(folder, 'uk/index.html'));
    await mkdir(join(folder, 'uk/index.html'));
    const before = await contents(folder);
    const {status, stderr} = publishFile(await written(document({version: 2, title: 'a'})), folder);
    assert.equal(status, 1);
    assert.match(stderr, /cannot be written/);
    assert.deepEqual(await contents(folder), before);
  });

  for (const address of [
    'http://statements.example/',
    'statements.example',
    'https://a.example/?b',
    'https://a.example/index.html',
  ]) {
    void it(`exits with 2 for an address that will not do: ${address}`, async () => {
      const folder = join(await newFolder(), 'site');
      const {status, stderr} = publishFile(await written(document()), folder, address);
      assert.equal(status, 2);
      assert.match(stderr, /--at/);
    });
  }

  void it('names nobody who has withdrawn, but in the data', async () => {
    const withdrawn = {id: 'x', name: 'Gone Fishing', withdrawn: '2024-04-01', logo};
    const {states} = await publish(document({signatories: [withdrawn]}));
    const naming = [...states[0]!].filter(([, bytes]) => bytes.includes('Gone Fishing'));
    const names = naming.map(([path]) => path.replace(/-[0-9a-f]{8}\./, '-HASH.'));
    assert.deepEqual(names.sort(), ['statement-1-HASH.json', 'statement.json']);
    assert.ok(![...states[0]!.keys()].some((path) => path.startsWith('logos/')));
  });

  void it('takes no empty path for the folder that it runs in', async () => {
    const {status, stderr} = publishFile(await written(document()), '');
    assert.equal(status, 2);
    assert.match(stderr, /Give the path of a folder/);
  });

  void it('warns where the folder was published for another address', async () => {
    const {folder} = await publish(document());
    const {status, stderr} = publishFile(
      await written(document()),
      folder,
      'https://elsewhere.example/',
    );
    assert.equal(status, 0);
    assert.ok(stderr.includes(`was published for ${at}`), stderr);
  });

  void it('ends the address with a slash', async () => {
    const folder = join(await newFolder(), 'site');
    const {stdout} = publishFile(await written(document()), folder, 'https://a.example/b');
    assert.match(stdout, /https:\/\/a\.example\/b\/statement\.json/);
  });

  for (const path of ['demo/green-rivers/statement.json', 'src/bundled/statement.json']) {
    void it(`publishes ${path}, with no warning but check’s, which are counted`, async () => {
      const {status, stderr} = publishFile(path, join(await newFolder(), 'site'));
      assert.equal(status, 0);
      assert.match(stderr, /^.+: \d+ warnings?, which “check” tells\n$/);
    });
  }
});
