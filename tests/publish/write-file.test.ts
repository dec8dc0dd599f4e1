import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {createFile, replaceFile} from '../../src/publish/write-file.js';
import {temporaryFolder} from './temporary-folder.js';

const folder = temporaryFolder();
const inFolder = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');

void describe('writing a file', () => {
  void it('replaces one that is there, and leaves nothing beside it', async () => {
    mkdirSync(inFolder('replace'));
    writeFileSync(inFolder('replace/a'), 'old');
    await replaceFile(inFolder('replace/a'), 'new');
    assert.equal(read('replace/a'), 'new');
    assert.deepEqual(readdirSync(inFolder('replace')), ['a']);
  });

  void it('replaces what a link leads to', async () => {
    writeFileSync(inFolder('target'), 'old');
    symlinkSync(inFolder('target'), inFolder('link'));
    await replaceFile(inFolder('link'), 'new');
    assert.equal(read('target'), 'new');
  });

  void it('does not touch one that is there where it has to be new', async () => {
    writeFileSync(inFolder('there'), 'old');
    await assert.rejects(createFile(inFolder('there'), 'new'), /is there already/);
    assert.equal(read('there'), 'old');
  });

  for (const write of [createFile, replaceFile]) {
    void it(`says that the folder is not there (${write.name})`, async () => {
      await assert.rejects(write(inFolder('nowhere/a'), 'a'), {
        name: 'Refusal',
        message: `${inFolder('nowhere/a')}: error: the folder for it is not there`,
      });
    });
  }
});
