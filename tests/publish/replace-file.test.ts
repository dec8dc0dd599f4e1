import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, it} from 'node:test';
import {replaceFile} from '../../src/publish/replace-file.js';

void describe('replacing a file', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
  });

  void it('leaves the new text in the place of the old one, and nothing else', async () => {
    const path = join(folder, 'script.js');
    writeFileSync(path, 'old');
    await replaceFile(path, 'neu: \ufeffї');
    assert.equal(readFileSync(path, 'utf8'), 'neu: \ufeffї');
    assert.deepEqual(readdirSync(folder), ['script.js']);
  });

  void it('makes the folders that it needs', async () => {
    const path = join(folder, 'a', 'b', 'script.js');
    await replaceFile(path, 'text');
    assert.equal(readFileSync(path, 'utf8'), 'text');
  });

  void it('is refused where a folder has that name, and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'script.js'));
    await assert.rejects(replaceFile(join(folder, 'script.js'), 'text'), {
      name: 'Refusal',
      message: /script\.js: error: cannot be written: EISDIR/,
    });
    assert.deepEqual(readdirSync(folder), ['script.js']);
  });

  void it('is refused where a file stands in the way of a folder', async () => {
    writeFileSync(join(folder, 'a'), 'file');
    await assert.rejects(replaceFile(join(folder, 'a', 'script.js'), 'text'), {name: 'Refusal'});
    assert.equal(readFileSync(join(folder, 'a'), 'utf8'), 'file');
  });
});
