import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdir, readdir, readFile, rename, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {writeFolder} from '../../../src/publish/folder/write-folder.js';
import {Refusal} from '../../../src/publish/refusal.js';
import {newFolder} from '../sample.js';

/** Makes these files. */
const bytes = (files: Record<string, string>) => () =>
  Promise.resolve(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));

const text = (...path: string[]) => readFile(join(...path), 'utf8');

void describe('a folder', () => {
  void it('is made, with the folders around it and in it', async () => {
    const folder = join(await newFolder(), 'public', 'site');
    const written = await writeFolder(folder, bytes({'a.txt': 'a', 'en/b.txt': 'bb'}));
    assert.equal(await text(folder, 'en/b.txt'), 'bb');
    assert.deepEqual(written, {files: 2, bytes: 3, changed: 2});
  });

  void it('keeps what else it holds, links among it', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'CNAME'), 'statements.example');
    await symlink('CNAME', join(folder, 'link'));
    await writeFolder(folder, bytes({'a.txt': 'a'}));
    assert.deepEqual((await readdir(folder)).sort(), ['CNAME', 'a.txt', 'link']);
    assert.equal(await text(folder, 'link'), 'statements.example');
  });

  void it('keeps the date of what has not changed', async () => {
    const folder = await newFolder();
    await writeFolder(folder, bytes({'a.txt': 'a', 'b.txt': 'b'}));
    const then = new Date('2024-03-04');
    await utimes(join(folder, 'a.txt'), then, then);
    const {changed} = await writeFolder(folder, bytes({'a.txt': 'a', 'b.txt': 'B'}));
    assert.equal(changed, 1);
    assert.deepEqual((await stat(join(folder, 'a.txt'))).mtime, then);
  });

  void it('is written where a link leads, and the link stays', async () => {
    const around = await newFolder();
    await mkdir(join(around, 'release'));
    await symlink('release', join(around, 'site'));
    await writeFolder(join(around, 'site'), bytes({'a.txt': 'a'}));
    assert.equal(await text(around, 'release/a.txt'), 'a');
    assert.equal(await text(around, 'site/a.txt'), 'a');
  });

  void it('can be read by whoever could read the last one', async () => {
    const folder = join(await newFolder(), 'site');
    await mkdir(folder, {mode: 0o755});
    await writeFolder(folder, bytes({'a.txt': 'a'}));
    assert.equal((await stat(folder)).mode & 0o777, 0o755);
  });

  void it('stays as it was where writing fails, and nothing is left beside it', async () => {
    const folder = join(await newFolder(), 'site');
    await writeFolder(folder, bytes({'a.txt': 'a'}));
    await mkdir(join(folder, 'c.txt'));
    await assert.rejects(
      writeFolder(folder, bytes({'a.txt': 'A', 'b.txt': 'b', 'c.txt': 'c'})),
      (error) => error instanceof Refusal && error.message.includes('cannot be written'),
    );
    assert.deepEqual((await readdir(folder)).sort(), ['a.txt', 'c.txt']);
    assert.equal(await text(folder, 'a.txt'), 'a');
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('leaves nothing beside it', async () => {
    const folder = join(await newFolder(), 'site');
    await writeFolder(folder, bytes({'a.txt': 'a'}));
    await writeFolder(folder, bytes({'a.txt': 'b'}));
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('is written by one at a time', async () => {
    const folder = join(await newFolder(), 'site');
    const files = bytes({'a.txt': 'a'});
    const busy = /is being published by somebody else/;
    await writeFolder(folder, async () => {
      await assert.rejects(writeFolder(folder, files), busy);
      return files();
    });
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('is left alone where nobody knows who has broken off an earlier publishing', async () => {
    const folder = join(await newFolder(), 'site');
    await mkdir(`${folder}.publishing/last`, {recursive: true});
    await assert.rejects(writeFolder(folder, bytes({'a.txt': 'a'})), /“last”/);
    assert.deepEqual(await readdir(dirname(folder)), ['site.publishing']);
  });
});

void describe('a folder whose publisher was killed', () => {
  const module = new URL('../../../src/publish/folder/write-folder.ts', import.meta.url).href;

  /** A folder that is published, and a publisher of the next who is no more. */
  async function brokenOff() {
    const folder = join(await newFolder(), 'site');
    await writeFolder(folder, bytes({'a.txt': 'a'}));
    const publisher = `
      import {writeFolder} from ${JSON.stringify(module)};
      await writeFolder(${JSON.stringify(folder)}, async () => process.kill(process.pid, 'SIGKILL'));
    `;
    const words = ['--import', 'tsx', '--input-type=module', '--eval', publisher];
    assert.equal(spawnSync(process.execPath, words).signal, 'SIGKILL');
    const workshop = `${folder}.publishing`;
    return {folder, next: join(workshop, 'next'), last: join(workshop, 'last')};
  }

  /** The same, killed between the two renames: nothing is in the published folder's place. */
  async function brokenOffInSwap() {
    const left = await brokenOff();
    await mkdir(left.next);
    await rename(left.folder, left.last);
    return left;
  }

  void it('is published again, and nothing is left beside it', async () => {
    const {folder, next} = await brokenOff();
    await mkdir(next);
    await writeFile(join(next, 'half.txt'), 'ha');
    await writeFolder(folder, bytes({'b.txt': 'b'}));
    assert.deepEqual((await readdir(folder)).sort(), ['a.txt', 'b.txt']);
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('is put back where the next had not come into its place', async () => {
    const {folder} = await brokenOffInSwap();
    await writeFolder(folder, bytes({'b.txt': 'b'}));
    assert.deepEqual((await readdir(folder)).sort(), ['a.txt', 'b.txt']);
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('is put back where what is published then is refused', async () => {
    const {folder} = await brokenOffInSwap();
    const refuse = () => Promise.reject(new Refusal([]));
    await assert.rejects(writeFolder(folder, refuse), {name: 'Refusal'});
    assert.equal(await text(folder, 'a.txt'), 'a');
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('stays as the next where that had come into its place', async () => {
    const {folder, last} = await brokenOff();
    await rename(folder, last);
    await mkdir(folder);
    await writeFolder(folder, bytes({'b.txt': 'b'}));
    assert.deepEqual(await readdir(folder), ['b.txt']);
    assert.deepEqual(await readdir(dirname(folder)), ['site']);
  });

  void it('is left alone where something else has come into its place', async () => {
    const {folder, last} = await brokenOffInSwap();
    await mkdir(folder);
    await assert.rejects(writeFolder(folder, bytes({'b.txt': 'b'})), /“last”/);
    assert.equal(await text(last, 'a.txt'), 'a');
    assert.deepEqual(await readdir(folder), []);
  });
});
