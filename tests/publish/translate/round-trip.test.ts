import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {anywhere, readStatementFile} from '../../../src/publish/statement-file.js';
import {makeTranslationFile} from '../../../src/publish/translate/make-translation-file.js';
import {readXliff} from '../../../src/publish/translate/read-xliff.js';
import {takeBack} from '../../../src/publish/translate/take-back.js';
import {languagePair} from '../../../src/publish/translate/translatable.js';
import type {TranslationFile} from '../../../src/publish/translate/translation-file.js';
import {writeXliff} from '../../../src/publish/translate/write-xliff.js';
import {soundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';
import {nasty} from './nasty.js';

const path = join(temporaryFolder(), 'statement.json');

function write(text: string) {
  writeFileSync(path, text);
  return readStatementFile(path, anywhere);
}

/** Out, through a translator's hands, and back; what then stands in the document. */
async function roundTrip(
  text: string,
  to: string,
  translate: (units: TranslationFile['units']) => TranslationFile['units'],
) {
  const file = await write(text);
  const made = makeTranslationFile(file, languagePair(file, to), 'statement.json');
  const sent = readXliff('pl.xlf', writeXliff(made));
  const back = readXliff('pl.xlf', writeXliff({...sent, units: translate(sent.units)}));
  return takeBack(file, back, 'pl.xlf');
}

/** How many texts the sound document has by language. */
const count = 9;

/** The sound document with other texts in a language. */
function withTexts(texts: readonly string[], tag: string): unknown {
  let next = 0;
  return JSON.parse(JSON.stringify(soundDocument()), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value && 'de' in value
      ? typeof value.en === 'string'
        ? {...value, [tag]: texts[next++]}
        : value
      : value,
  );
}

void describe('a round trip to translators', () => {
  const nastyTexts = fc.array(nasty, {minLength: count, maxLength: count});

  void it('loses nothing, whatever is translated into whatever', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, nastyTexts, async (english, polish) => {
        const document = withTexts(english, 'en');
        const {text, taken} = await roundTrip(JSON.stringify(document), 'pl', (units) =>
          units.map((unit) => ({...unit, target: polish[english.indexOf(unit.source)] ?? ''})),
        );
        const expected = JSON.stringify(document, (_, value: unknown) => {
          if (typeof value !== 'object' || value === null || !('en' in value)) return value;
          if (typeof value.en !== 'string') {
            return {...value, pl: {translation: 'unofficial', of: 2}};
          }
          return {...value, pl: polish[english.indexOf(value.en)]};
        });
        assert.equal(taken, count);
        assert.deepEqual(JSON.parse(text), JSON.parse(expected));
      }),
      {numRuns: 100},
    );
  });

  void it('leaves a document as it is where nothing was translated', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (english) => {
        const given = JSON.stringify(withTexts(english, 'en'), null, 3);
        const {text, findings} = await roundTrip(given, 'pl', (units) => units);
        assert.deepEqual([text, findings], [given, []]);
      }),
      {numRuns: 50},
    );
  });

  const lines = `{
\t"format": 1, "id": "rivers", "version": 1,   "published": "2024-03-04",
\t"languages": {"en": {"translation": "original"} },
\t"$comment": "To be shown \\u2028 as it is",
\t"publisher": {"name": "Rivers"},
\t"title": {
\t\t"en": "Water"
\t},
\t"summary": {"en": "Clean", "de": "Sauber" },
\t"demands": [], "signatories": [ ]
}
`;
  const translated = `{
\t"format": 1, "id": "rivers", "version": 1,   "published": "2024-03-04",
\t"languages": {"en": {"translation": "original"}, "pl": {
\t\t"translation": "unofficial",
\t\t"of": 1
\t} },
\t"$comment": "To be shown \\u2028 as it is",
\t"publisher": {"name": {
\t\t"en": "Rivers",
\t\t"pl": "PL"
\t}},
\t"title": {
\t\t"en": "Water",
\t\t"pl": "PL"
\t},
\t"summary": {"en": "Clean", "de": "Sauber", "pl": "PL" },
\t"demands": [], "signatories": [ ]
}
`;
  for (const [title, end] of [
    ['', '\n'],
    [', with line ends of Windows', '\r\n'],
  ] as const) {
    void it(`changes no byte but those that it adds${title}`, async () => {
      const {text} = await roundTrip(lines.replaceAll('\n', end), 'pl', (units) =>
        units.map((unit) => ({...unit, target: 'PL'})),
      );
      assert.equal(text, translated.replaceAll('\n', end));
    });
  }
});
