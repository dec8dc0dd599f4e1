import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {anywhere, readStatementFile} from '../../../src/publish/statement-file.js';
import {takeBack} from '../../../src/publish/translate/take-back.js';
import type {
  TranslationFile,
  TranslationUnit,
} from '../../../src/publish/translate/translation-file.js';
import {soundDocument, type SoundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const path = join(temporaryFolder(), 'statement.json');

function unit(id: string, source: string, target: string, isOpen = false): TranslationUnit {
  return {id, path: id, source, target, isOpen, note: ''};
}

function translation(
  units: readonly TranslationUnit[],
  more: Partial<TranslationFile> = {},
): TranslationFile {
  const {id: statement, version} = soundDocument();
  const languages = {sourceLanguage: 'en', targetLanguage: 'pl'};
  return {original: 'statement.json', statement, version, ...languages, units, ...more};
}

/** What stands in the document after taking back, and what was told. */
async function take(given: TranslationFile, document: unknown = soundDocument()) {
  writeFileSync(path, JSON.stringify(document));
  const {text, taken, findings} = takeBack(
    await readStatementFile(path, anywhere),
    given,
    'pl.xlf',
  );
  return {
    document: JSON.parse(text) as SoundDocument & {languages: Record<string, unknown>},
    taken,
    told: findings.map(({level, file, path: place, message}) =>
      [level, file === path ? 'statement' : file, place, message].join(': '),
    ),
  };
}

const title = unit('title', 'Clean water', 'Czysta woda');
const drafts = (isOpen: boolean) => {
  const {title: a, summary, quotes, figures, demands, corrections} = soundDocument();
  const [{addressee, items}] = demands as [(typeof demands)[number]];
  const texts = {
    title: a,
    summary,
    'quotes/0/text': quotes[0]!.text,
    'figures/places/label': figures[0]!.label,
    'demands/council/addressee': addressee,
    'demands/council/items/measure/text': items[0]!.text,
    'demands/council/items/repair/text': items[1]!.text,
    'corrections/0/note': corrections[0]!.note,
  };
  return Object.entries(texts).map(([id, {en, de}]) => unit(id, en, de, isOpen));
};
const stale = soundDocument();
stale.languages.de.of = 1;

void describe('taking translations back', () => {
  void it('lists a new language as unofficial, of the version that was translated', async () => {
    const {document, taken, told} = await take(translation([title], {version: 1}));
    assert.deepEqual(document.title, {...soundDocument().title, pl: 'Czysta woda'});
    assert.deepEqual(document.languages.pl, {translation: 'unofficial', of: 1});
    assert.deepEqual([taken, told], [1, []]);
  });

  void it('takes the present version where a tool has dropped the version', async () => {
    const {document} = await take(translation([title], {version: undefined, statement: undefined}));
    assert.deepEqual(document.languages.pl, {translation: 'unofficial', of: 2});
  });

  for (const [what, units, told] of [
    ['a text without a translation', [unit('title', 'Clean water', ' \n')], []],
    [
      'a text that is no longer there',
      [unit('demands/mayor/addressee', 'The mayor', 'Burmistrz')],
      [
        'warning: pl.xlf: demands/mayor/addressee: is not taken: the statement has no such text any more',
      ],
    ],
    [
      'a text that has changed since',
      [unit('title', 'Water', 'Woda')],
      ['warning: pl.xlf: title: is not taken: the text has changed since'],
    ],
    [
      'a text with characters that stand for nothing',
      [unit('title', 'Clean water', 'Czysta\ufffe')],
      ['warning: pl.xlf: title: is not taken: it holds a character that stands for nothing'],
    ],
  ] as const) {
    void it(`leaves out ${what}`, async () => {
      const result = await take(translation(units));
      assert.deepEqual(result, {document: soundDocument(), taken: 0, told});
    });
  }

  void it('takes a text that has changed, though the tool still calls it open', async () => {
    const {document} = await take(translation([{...title, isOpen: true}]));
    assert.deepEqual(document.title, {...soundDocument().title, pl: 'Czysta woda'});
  });

  void it('takes a text whose line ends a tool has changed', async () => {
    const given = soundDocument();
    given.title.en = 'Clean\r\nwater';
    const {taken} = await take(translation([{...title, source: 'Clean\nwater'}]), given);
    assert.equal(taken, 1);
  });

  void it('makes two languages of a text that was the same in all', async () => {
    const given = {...soundDocument(), title: 'Clean water'};
    const {document} = await take(translation([title]), given);
    assert.deepEqual(document.title, {en: 'Clean water', pl: 'Czysta woda'});
  });

  void it('leaves a text the same in all languages where the translation is no other', async () => {
    const given = {...soundDocument(), title: 'Clean water'};
    const {document} = await take(translation([{...title, target: 'Clean water'}]), given);
    assert.equal(document.title, 'Clean water');
  });

  void it('finds translations by ids where demands have been put before them', async () => {
    const given = soundDocument();
    given.demands[0]!.items.unshift({id: 'new', text: {en: 'New.', de: 'Neu.'}});
    const measure = unit('demands/council/items/measure/text', 'Measure.', 'Mierzyć.');
    const {document} = await take(translation([measure]), given);
    assert.deepEqual(document.demands[0]!.items[1]!.text, {
      en: 'Measure.',
      de: 'Messen.',
      pl: 'Mierzyć.',
    });
  });

  const german = {targetLanguage: 'de'};

  void it('brings a stale translation up to date once all of it is done', async () => {
    const {document, told} = await take(translation(drafts(false), german), stale);
    assert.deepEqual([document, told], [soundDocument(), []]);
  });

  void it('lets a translation stay stale while a draft is left, and says so', async () => {
    const [first, ...rest] = drafts(false);
    const {document, told} = await take(
      translation([{...first!, isOpen: true}, ...rest], german),
      stale,
    );
    assert.deepEqual(document, stale);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^warning: statement: languages\.de: stays a translation of version 1/);
  });

  void it('leaves what the document says of a language that is up to date', async () => {
    const given = soundDocument();
    Reflect.deleteProperty(given.title, 'de');
    const {document} = await take(
      translation([unit('title', 'Clean water', 'Sauberes Wasser')], german),
      given,
    );
    assert.deepEqual(document, soundDocument());
  });

  for (const [what, more, message] of [
    ['another statement', {statement: 'tidy-rivers'}, /^pl\.xlf: error: is a translation of “tidy/],
    ['a version to come', {version: 3}, /^pl\.xlf: error: translates version 3, and .+ is at 2$/],
    ['a language that is not there', {sourceLanguage: 'fr'}, /there is no fr to translate pl from/],
  ] as const) {
    void it(`refuses a translation of ${what}`, async () => {
      await assert.rejects(take(translation([title], more)), {name: 'Refusal', message});
    });
  }
});
