import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {checkDocument} from '../../../src/publish/check/check-document.js';
import {describeFinding} from '../../../src/publish/finding.js';
import {soundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const file = join(temporaryFolder(), 'statement.json');
const today = '2024-05-06';

async function check(content: string | Uint8Array) {
  writeFileSync(file, content);
  return checkDocument(file, today);
}

const lines = async (content: string | Uint8Array) =>
  (await check(content)).map((finding) => describeFinding({...finding, file: 'file'}));

/** The document with one value, anywhere, in place of another. */
const broken = fc
  .tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.string({unit: 'binary'}), fc.constant(undefined)))
  .map(([at, value]) => {
    let count = 0;
    const document = soundDocument();
    const size = JSON.stringify(document).split(':').length;
    return JSON.stringify(document, (_, old: unknown) => (count++ === at % size ? value : old));
  })
  .filter((text) => typeof text === 'string');

void describe('checking a document', () => {
  for (const [title, content, expected] of [
    ['an empty file', ' \n', ['file: error: is empty']],
    [
      'a comma too many',
      '{\n"format": 1,\n}',
      [
        'file:3: error: not JSON: a field’s name is expected here; is there a comma too many before?',
      ],
    ],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x7b, 0xff]),
      ['file: error: is not text in UTF-8'],
    ],
    ['endless nesting', '['.repeat(1e5), ['file: error: is nested too deeply']],
    [
      'fields that stand twice',
      '{"title": "A",\n"demands": [{"id": "a",\n"id": "b"}],\n"title": "B"}',
      [
        'file:3: error: demands[0].id: stands there twice, and only the last would count',
        'file:4: error: title: stands there twice, and only the last would count',
      ],
    ],
  ] as const) {
    void it(`tells ${title}`, async () => {
      assert.deepEqual(await lines(content), expected);
    });
  }

  for (let depth = 1000; depth < 20_000; depth *= 1.5) {
    const nested = (open: string, close: string) => open.repeat(depth) + '1' + close.repeat(depth);
    void it(`gets through ${Math.floor(depth)} lists and objects in each other`, async () => {
      for (const content of [nested('[', ']'), nested('{"a":', '}')]) {
        const [line = ''] = await lines(content);
        assert.match(line, /is nested too deeply|expected /);
      }
    });
  }

  void it('tells a file that is not there', async () => {
    const [finding] = await checkDocument(`${file}.not`, today);
    assert.equal(finding?.message, 'there is no such file');
  });

  void it('reads a file with a byte order mark', async () => {
    assert.deepEqual(await lines(`\ufeff${JSON.stringify(soundDocument())}`), []);
  });

  for (const path of ['src/bundled/statement.json', 'demo/green-rivers/statement.json']) {
    void it(`finds no error in ${path}`, async () => {
      const found = await checkDocument(path, '2100-01-01');
      assert.deepEqual(
        found.filter(({level}) => level === 'error'),
        [],
      );
    });
  }

  void it('lists findings by line', async () => {
    const found = await check(JSON.stringify({...soundDocument(), id: 'No', title: 5}, null, 1));
    const numbers = found.map(({line}) => line);
    assert.ok(numbers.length > 1);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a! - b!),
    );
  });

  void it('prints nothing that moves a cursor or turns a line around', async () => {
    const text = (await lines('{"languages": {"\\u001b[2J\\n\\u202e": 1}}')).join('');
    assert.match(text, /languages\.\\u001b\[2J\\u000a\\u202e/);
  });

  void it('says what and where of any broken document, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.json(), fc.string()), async (content) => {
        for (const line of await lines(content)) {
          assert.match(line, /^file(:\d+)?: (error|warning): .+$/);
        }
      }),
      {numRuns: 400},
    );
  });
});
