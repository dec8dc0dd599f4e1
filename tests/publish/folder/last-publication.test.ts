import assert from 'node:assert/strict';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {integrityOf} from '../../../src/publish/integrity.js';
import {readLastPublication} from '../../../src/publish/folder/last-publication.js';
import {Refusal} from '../../../src/publish/refusal.js';
import {document, newFolder} from '../sample.js';

const pinned = 'statement-1-0a1b2c3d.json';

/** A folder as it is after a publication. */
async function published(): Promise<string> {
  const folder = await newFolder();
  const contents = {'statement.json': JSON.stringify(document()), [pinned]: 'x', 'en.html': 'x'};
  const files: Record<string, string> = {};
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(join(folder, name), content);
    files[name] = integrityOf(Buffer.from(content));
  }
  const record = JSON.stringify({id: 'rivers', version: 1, at: 'https://rivers.example/', files});
  await writeFile(join(folder, 'publication.json'), record);
  return folder;
}

async function refusal(folder: string): Promise<string> {
  try {
    await readLastPublication(folder);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.message;
  }
  assert.fail('was read');
}

void describe('the last publication', () => {
  void it('is read with its files and its statement', async () => {
    const last = await readLastPublication(await published());
    assert.deepEqual([last?.id, last?.version], ['rivers', 1]);
    assert.deepEqual(Object.keys(last!.files), ['statement.json', pinned, 'en.html']);
    assert.equal(last!.statement.id, 'rivers');
  });

  void it('is none where there is no folder', async () => {
    assert.equal(await readLastPublication(join(await newFolder(), 'none')), undefined);
  });

  void it('is none where only hidden files are, such as of version control', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, '.git'));
    assert.equal(await readLastPublication(folder), undefined);
  });

  void it('is refused where the folder holds something else', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'thesis.txt'), 'x');
    assert.match(await refusal(folder), /is not empty, and has not been published/);
  });

  void it('is refused where a file stands in the place of the folder', async () => {
    const file = join(await newFolder(), 'site');
    await writeFile(file, 'x');
    assert.match(await refusal(file), /is no folder/);
  });

  void it('is refused where the record is damaged', async () => {
    const folder = await published();
    for (const text of ['{', '[]', '{"id": "rivers", "version": 1}']) {
      await writeFile(join(folder, 'publication.json'), text);
      assert.match(
        await refusal(folder),
        /publication\.json: error: is not what publish has written/,
      );
    }
  });

  for (const name of [pinned, 'statement.json']) {
    void it(`is refused where ${name} has been changed`, async () => {
      const folder = await published();
      await writeFile(join(folder, name), `${await readFile(join(folder, name), 'utf8')} `);
      assert.match(await refusal(folder), /has been changed since it was published/);
    });

    void it(`is refused where ${name} is missing`, async () => {
      const folder = await published();
      await rm(join(folder, name));
      assert.match(await refusal(folder), new RegExp(`${name}: error: has been published, and is`));
    });
  }

  void it('may lack files that are written anew each time', async () => {
    const folder = await published();
    await rm(join(folder, 'en.html'));
    assert.ok(await readLastPublication(folder));
  });
});
