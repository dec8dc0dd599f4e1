import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {publishLogos} from '../../../src/publish/logos/logos.js';
import type {Logo} from '../../../src/statement/statement.js';
import {at, document, statementFile} from '../sample.js';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h5v5z"/></svg>';

async function logos(logo: Partial<Logo>, beside: Record<string, string | Uint8Array> = {}) {
  const signatories = [{id: 'anglers', name: 'A', logo: {width: 2, height: 1, ...logo}}];
  const file = await statementFile(document({signatories}), beside);
  const published = await publishLogos(file, at);
  return {
    ...published,
    logo: published.signatories[0]!.logo!,
    messages: published.findings.map(({level, path, message}) => [level, path, message]),
  };
}

void describe('the logo of a signatory', () => {
  void it('is published under its id and a hash, with the size that was given', async () => {
    const {files, logo} = await logos({src: 'a.svg'}, {'a.svg': svg});
    assert.match(logo.src, /^logos\/anglers-[0-9a-f]{8}\.svg$/);
    assert.deepEqual([...files.keys()], [logo.src]);
    assert.deepEqual([logo.width, logo.height], [2, 1]);
  });

  void it('may have a dark one beside it', async () => {
    const {files, logo} = await logos(
      {src: 'a.svg', dark: 'b.svg'},
      {'a.svg': svg, 'b.svg': svg.replace('M0', 'M1')},
    );
    assert.match(logo.dark!, /^logos\/anglers-dark-[0-9a-f]{8}\.svg$/);
    assert.equal(files.size, 2);
  });

  void it('is named by what it is, whatever its file is called', async () => {
    const png = await sharp({create: {width: 8, height: 4, channels: 3, background: 'red'}})
      .png()
      .toBuffer();
    const {logo} = await logos({src: 'my%20logo.jpg?v=2'}, {'my logo.jpg': png});
    assert.match(logo.src, /\.png$/);
  });

  void it('is refused with its place where there is no such file', async () => {
    const {messages} = await logos({src: 'none.svg'});
    const [[level, path, message] = []] = messages;
    assert.deepEqual([level, path], ['error', 'signatories[0].logo.src']);
    assert.match(message!, /there is no file .*none\.svg$/);
  });

  void it('is refused with its file where it is no image', async () => {
    const {findings} = await logos({src: 'a.txt'}, {'a.txt': 'root:x:0:0'});
    assert.equal(findings[0]!.level, 'error');
    assert.match(findings[0]!.file, /a\.txt$/);
  });

  void it('is named with what it has lost', async () => {
    const {messages} = await logos(
      {src: 'a.svg'},
      {'a.svg': svg.replace('<path', '<script/><path')},
    );
    assert.deepEqual(messages, [['warning', undefined, 'published without <script>']]);
  });

  for (const src of ['https://partner.example/logo.svg', '//partner.example/logo.svg']) {
    void it(`stays elsewhere, with a warning: ${src}`, async () => {
      const {logo, files, messages} = await logos({src});
      assert.equal(logo.src, src);
      assert.equal(files.size, 0);
      assert.deepEqual(messages, [
        [
          'warning',
          'signatories[0].logo.src',
          'stays at partner.example, which every reader’s browser will ask for it',
        ],
      ]);
    });
  }

  void it('stays on the publisher’s own host without one', async () => {
    const {logo, messages} = await logos({src: '/images/logo.svg'});
    assert.equal(logo.src, '/images/logo.svg');
    assert.deepEqual(messages, []);
  });

  void it('is named where it is heavy', async () => {
    const path = `<path d="M0 0${'h12.34v56.78'.repeat(12_000)}"/>`;
    const {messages} = await logos({src: 'a.svg'}, {'a.svg': svg.replace(/<path.*?>/, path)});
    assert.match(messages[0]![2]!, /^has \d+ kB, much for a logo$/);
  });
});
