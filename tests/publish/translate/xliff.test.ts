import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DOMParser, onErrorStopParsing} from '@xmldom/xmldom';
import * as fc from 'fast-check';
import {Refusal} from '../../../src/publish/refusal.js';
import {readXliff} from '../../../src/publish/translate/read-xliff.js';
import type {TranslationFile} from '../../../src/publish/translate/translation-file.js';
import {isBeyondXml, writeXliff} from '../../../src/publish/translate/write-xliff.js';
import {nasty} from './nasty.js';

const unit = {
  id: 'title',
  path: 'title',
  source: 'A',
  target: 'B',
  isOpen: true,
  note: 'Headline.',
};
const file: TranslationFile = {
  original: 'statement.json',
  statement: 'clean-rivers',
  version: 2,
  sourceLanguage: 'en',
  targetLanguage: 'pl',
  units: [unit],
};

const elementsOf = (xml: string) =>
  [
    ...new DOMParser({onError: onErrorStopParsing})
      .parseFromString(xml, 'text/xml')
      .getElementsByTagName('*'),
  ].map(({nodeName}) => nodeName);

void describe('an XLIFF file', () => {
  void it('is what translators’ tools expect', () => {
    assert.equal(
      writeXliff(file),
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="statement.json" source-language="en" target-language="pl" datatype="plaintext" product-name="clean-rivers" product-version="2">
    <body>
      <trans-unit id="title" resname="title" xml:space="preserve">
        <source>A</source>
        <target state="needs-adaptation">B</target>
        <note>Headline.</note>
      </trans-unit>
    </body>
  </file>
</xliff>
`,
    );
  });

  void it('carries any text, as text', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (source, target, note, original) => {
        const given = {...file, original, units: [{...unit, source, target, note}]};
        const xml = writeXliff(given);
        assert.deepEqual(readXliff('pl.xlf', xml), given);
        assert.deepEqual(elementsOf(xml), elementsOf(writeXliff(file)));
      }),
      {numRuns: 500},
    );
  });

  void it('is never written where XML cannot carry a text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}).filter(isBeyondXml), (source) => {
        assert.throws(() => writeXliff({...file, units: [{...unit, source}]}));
      }),
    );
  });

  void it('is written wherever a text is not said to be beyond XML', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}).filter((text) => !isBeyondXml(text)),
        (source) => {
          const given = {...file, units: [{...unit, source}]};
          assert.deepEqual(readXliff('pl.xlf', writeXliff(given)), given);
        },
      ),
      {numRuns: 300},
    );
  });

  for (const [title, state, isOpen] of [
    ['a draft', ' state="needs-review-translation"', true],
    ['a new text', ' state="new"', true],
    ['a translated text', ' state="translated"', false],
    ['a final text', ' state="final"', false],
    ['a text without a state', '', false],
  ] as const) {
    void it(`tells whether ${title} is to be worked on`, () => {
      const xml = writeXliff(file).replace(' state="needs-adaptation"', state);
      assert.equal(readXliff('pl.xlf', xml).units[0]?.isOpen, isOpen);
    });
  }

  void it('is read with what tools add: prefixes, segments, alternatives, sections, a byte order mark', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r
<!-- saved by a tool -->\r
<l:xliff version="1.1" xmlns:l="urn:oasis:names:tc:xliff:document:1.1">\r
 <l:file original="statement.json" source-language="EN" target-language="pl" tool="x"><l:header/>\r
  <l:body><l:group><l:trans-unit id="title" approved="yes">\r
   <l:source>A</l:source><l:seg-source><l:mrk mtype="seg" mid="0">A</l:mrk></l:seg-source>\r
   <l:target><l:mrk mtype="seg" mid="0">B <![CDATA[<b>]]>\r\nC</l:mrk> D</l:target>\r
   <l:alt-trans><l:source>X</l:source><l:target>Y</l:target></l:alt-trans>\r
  </l:trans-unit></l:group></l:body></l:file></l:xliff>`;
    assert.deepEqual(readXliff('pl.xlf', xml), {
      original: 'statement.json',
      statement: undefined,
      version: undefined,
      sourceLanguage: 'en',
      targetLanguage: 'pl',
      units: [{...unit, target: 'B <b>\nC D', isOpen: false, note: ''}],
    });
  });

  for (const [title, xml, message] of [
    ['nothing', '', /^pl\.xlf(:[1-9]\d*)?: error: not XML: /],
    ['no XML', '{"a": 1}', /^pl\.xlf(:[1-9]\d*)?: error: not XML: /],
    ['broken XML', '<xliff>\n<file>\n</xliff>', /^pl\.xlf:\d: error: not XML: /],
    ['an unknown entity', '<xliff>&boom;</xliff>', /^pl\.xlf:1: error: not XML: .*&boom;/],
    ['another format', '<resources/>', /^pl\.xlf: error: is not an XLIFF file$/],
    [
      'XLIFF 2.0',
      '<xliff version="2.0"/>',
      /^pl\.xlf: error: is XLIFF 2\.0, and has to be XLIFF 1\.2$/,
    ],
    ['no file', '<xliff version="1.2"/>', /^pl\.xlf: error: has no <file>$/],
    [
      'no language',
      '<xliff version="1.2">\n<file source-language="en"/></xliff>',
      /^pl\.xlf:2: error: has no target-language$/,
    ],
  ] as const) {
    void it(`is refused where it is ${title}, with what and where`, () => {
      assert.throws(
        () => readXliff('pl.xlf', xml),
        (error) => error instanceof Refusal && message.test(error.message),
      );
    });
  }

  void it('is refused or read, whatever it is', () => {
    const xml = writeXliff(file);
    const cut = fc
      .tuple(fc.nat(xml.length), fc.nat(40), fc.string())
      .map(([at, length, put]) => xml.slice(0, at) + put + xml.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(cut, fc.string()), (text) => {
        try {
          readXliff('pl.xlf', text);
        } catch (error) {
          assert.ok(error instanceof Refusal, String(error));
          assert.match(error.message, /^pl\.xlf(:[1-9]\d*)?: error: .+/);
        }
      }),
      {numRuns: 500},
    );
  });
});
