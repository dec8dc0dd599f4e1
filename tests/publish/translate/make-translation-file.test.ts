import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {anywhere, readStatementFile} from '../../../src/publish/statement-file.js';
import {makeTranslationFile} from '../../../src/publish/translate/make-translation-file.js';
import {languagePair} from '../../../src/publish/translate/translatable.js';
import {soundDocument, type SoundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const path = join(temporaryFolder(), 'statement.json');

async function make(document: unknown, to: string, from?: string) {
  writeFileSync(path, JSON.stringify(document));
  const file = await readStatementFile(path, anywhere);
  return makeTranslationFile(file, languagePair(file, to, from), 'statement.json');
}

function changed(change: (document: SoundDocument) => void): SoundDocument {
  const document = soundDocument();
  change(document);
  return document;
}

const stale = changed(({languages}) => (languages.de.of = 1));

/** A statement in one language, as many begin. */
const monolingual = {
  ...soundDocument(),
  languages: {en: {translation: 'original'}},
  title: 'Clean water',
  summary: 'One.',
  quotes: [],
  figures: [],
  demands: [],
  corrections: [],
};

void describe('a file for translators', () => {
  void it('tells statement, version and languages', async () => {
    const {units, ...rest} = await make(soundDocument(), 'pl');
    assert.ok(units.length > 0);
    assert.deepEqual(rest, {
      original: 'statement.json',
      statement: 'clean-rivers',
      version: 2,
      sourceLanguage: 'en',
      targetLanguage: 'pl',
    });
  });

  void it('names texts by ids that stay when others are put before them', async () => {
    const {units} = await make(soundDocument(), 'pl');
    assert.deepEqual(
      units.map(({id}) => id),
      [
        'title',
        'summary',
        'quotes/0/text',
        'figures/places/label',
        'figures/places/source/name',
        'demands/council/addressee',
        'demands/council/items/measure/text',
        'demands/council/items/repair/text',
        'corrections/0/note',
      ],
    );
  });

  void it('says of each text what it is', async () => {
    const {units} = await make(soundDocument(), 'pl');
    assert.equal(units[0]?.note, 'Headline.');
    assert.equal(
      units[4]?.note,
      'Who counted, and where that can be read. A name: without a translation, it stays as it is.',
    );
    assert.ok(units.every(({note}) => note.length > 8));
  });

  void it('holds what is missing', async () => {
    const document = changed(({title}) => Reflect.deleteProperty(title, 'de'));
    const {units} = await make(document, 'de');
    assert.deepEqual(units, [
      {
        id: 'title',
        path: 'title',
        source: 'Clean water',
        target: '',
        isOpen: true,
        note: 'Headline.',
      },
    ]);
  });

  void it('is empty where nothing is missing or stale', async () => {
    assert.deepEqual((await make(soundDocument(), 'de')).units, []);
  });

  void it('holds all of a stale translation, as drafts', async () => {
    const {units} = await make(stale, 'de');
    assert.equal(units.length, 9);
    assert.equal(units[0]?.target, 'Sauberes Wasser');
    assert.equal(units[0].isOpen, true);
  });

  void it('holds the names of a statement in one language, too', async () => {
    const {units} = await make(monolingual, 'pl');
    assert.deepEqual(
      units.map(({source}) => source),
      ['Green Rivers', 'Clean water', 'One.', 'Anglers'],
    );
  });

  void it('leaves out names that are the same in several languages', async () => {
    const {units} = await make(soundDocument(), 'pl');
    assert.ok(!units.some(({source}) => source === 'Anglers'));
  });

  for (const [title, to, from, source, target] of [
    ['is from the original', 'pl', undefined, 'en', 'pl'],
    ['is from another language where that is wanted', 'pl', 'de', 'de', 'pl'],
    ['finds languages by tags of other regions', 'pl', 'de-AT', 'de', 'pl'],
    ['is into the language of the document that serves', 'de-CH', undefined, 'en', 'de'],
  ] as const) {
    void it(title, async () => {
      const {sourceLanguage, targetLanguage} = await make(soundDocument(), to, from);
      assert.deepEqual([sourceLanguage, targetLanguage], [source, target]);
    });
  }

  void it('is from the first other language where none is the original', async () => {
    const document = changed(({languages}) => (languages.en.translation = 'unofficial'));
    assert.equal((await make(document, 'en')).sourceLanguage, 'de');
  });

  for (const [title, document, to, from, message] of [
    ['into the original', soundDocument(), 'en', undefined, /languages: en is the original/],
    [
      'from a language that is not there',
      soundDocument(),
      'pl',
      'fr',
      /there is no fr to translate pl/,
    ],
    ['from itself', stale, 'de', 'de', /there is no de to translate de/],
    [
      'of the only language',
      {...monolingual, languages: {en: {translation: 'official'}}},
      'en',
      undefined,
      /there is no other language to translate en from/,
    ],
    [
      'of texts that XML cannot carry',
      changed(({title}) => (title.en = 'A\ud800')),
      'pl',
      undefined,
      /statement\.json:1: error: title: holds a character that no XLIFF file can carry/,
    ],
    [
      'of texts that cannot be told apart',
      changed(({demands: [group]}) => (group!.items[1]!.id = 'measure')),
      'pl',
      undefined,
      /"measure" is the id of demands\[0\]\.items\[0\]\.id, too/,
    ],
  ] as const) {
    void it(`is not made ${title}`, async () => {
      await assert.rejects(make(document, to, from), {name: 'Refusal', message});
    });
  }
});
