import {expect} from '@open-wc/testing';
import {inLanguage} from '../../src/statement/in-language.js';
import type {Statement} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

const harbour = fixture as Statement;

function changed(changes: Partial<Statement>): Statement {
  return {...harbour, ...changes};
}

describe('inLanguage', () => {
  const chosen: [wanted: string[], language: string][] = [
    [['uk'], 'uk'],
    [['ua'], 'uk'],
    [[' UK_ua '], 'uk'],
    [['de', 'tr', 'en'], 'tr'],
    [['en-US'], 'en'],
    [['ar-EG'], 'ar'],
    [['de', '', '*'], 'en'],
    [[], 'en'],
  ];
  for (const [wanted, language] of chosen) {
    it(`takes ${language} for [${wanted.join(', ')}]`, () => {
      expect(inLanguage(harbour, wanted).language).to.equal(language);
    });
  }

  it('copies what is the same in every language', () => {
    expect(inLanguage(harbour, ['uk'])).to.include({
      id: 'harbour',
      version: 3,
      published: '2020-02-29',
      updated: '2020-03-05',
    });
  });

  it('offers the statement’s languages in its order, with the current and the original one', () => {
    expect(inLanguage(harbour, ['ar']).languages).to.deep.equal([
      {tag: 'en', dir: 'ltr', current: false, original: true},
      {tag: 'uk', dir: 'ltr', current: false, original: false},
      {tag: 'ar', dir: 'rtl', current: true, original: false},
      {tag: 'tr', dir: 'ltr', current: false, original: false},
    ]);
  });

  it('takes the direction that the statement states for a language', () => {
    const languages = {xx: {translation: 'original', dir: 'rtl'}} as const;
    expect(inLanguage(changed({languages}), []).languages[0]).to.include({dir: 'rtl'});
  });

  it('gives each text its own language and direction', () => {
    const {title, demands} = inLanguage(harbour, ['ar']);
    expect(title).to.deep.equal({text: 'أبقوا الميناء مفتوحا', lang: 'ar', dir: 'rtl'});
    expect(demands[0]?.addressee).to.deep.equal({text: 'The city', lang: 'en', dir: 'ltr'});
  });

  it('falls back to the reader’s next language before the statement’s first', () => {
    expect(inLanguage(harbour, ['ar', 'uk']).demands[0]?.addressee.text).to.equal('Місто');
  });

  it('falls back to the statement’s first language', () => {
    expect(inLanguage(harbour, ['tr']).title.text).to.equal('Keep the harbour open');
  });

  describe('borrowed languages', () => {
    const borrowed: [wanted: string[], borrowed: string[]][] = [
      [['en'], []],
      [['uk'], ['en']],
      [['tr'], ['en']],
      [
        ['ar', 'uk'],
        ['uk', 'en'],
      ],
    ];
    for (const [wanted, languages] of borrowed) {
      it(`are [${languages.join(', ')}] for [${wanted.join(', ')}]`, () => {
        expect(inLanguage(harbour, wanted).borrowed).to.deep.equal(languages);
      });
    }

    it('do not count names', () => {
      const named = changed({
        publisher: {name: {tr: 'Liman'}},
        signatories: [{id: 'a', name: {uk: 'Фонд гавані'}}],
        quotes: [{text: 'The sea', by: {uk: 'Моряк'}}],
      });
      expect(inLanguage(named, ['en']).borrowed).to.deep.equal([]);
    });
  });

  describe('the translation', () => {
    const translations: [language: string, kind: string, stale: number | undefined][] = [
      ['en', 'original', undefined],
      ['uk', 'official', undefined],
      ['ar', 'unofficial', 2],
      ['tr', 'unofficial', undefined],
    ];
    for (const [language, kind, stale] of translations) {
      it(`into ${language} is ${kind}, of version ${stale ?? 'now'}`, () => {
        const {translation} = inLanguage(harbour, [language]);
        expect(translation).to.include({kind, staleVersion: stale});
      });
    }

    it('names its translator', () => {
      const {translation} = inLanguage(harbour, ['uk']);
      expect(translation.translator).to.deep.equal({text: 'Translator A', dir: 'auto'});
    });

    it('names no translator where the statement names none', () => {
      expect(inLanguage(harbour, ['ar']).translation.translator).to.be.undefined;
    });
  });

  describe('paragraphs', () => {
    const summaries: [summary: string, paragraphs: string[]][] = [
      ['One.', ['One.']],
      ['One.\n\nTwo.', ['One.', 'Two.']],
      ['One.\n \t\n\n\nTwo.\n', ['One.', 'Two.']],
      ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
      ['One\nand a half.', ['One\nand a half.']],
      ['\n\nOne.\n\n', ['One.']],
    ];
    for (const [summary, paragraphs] of summaries) {
      it(`of ${JSON.stringify(summary)} are ${JSON.stringify(paragraphs)}`, () => {
        const view = inLanguage(changed({summary}), ['en']);
        expect(view.summary.map(({text}) => text)).to.deep.equal(paragraphs);
      });
    }

    it('carry their language', () => {
      expect(inLanguage(harbour, ['uk']).summary.map(({lang}) => lang)).to.deep.equal(['uk', 'uk']);
    });
  });

  describe('addresses', () => {
    it('are taken in the reader’s language', () => {
      expect(inLanguage(harbour, ['uk']).url).to.equal('https://harbour.example/uk');
    });

    it('fall back as texts do', () => {
      expect(inLanguage(harbour, ['tr']).url).to.equal('https://www.harbour.example/statement');
    });

    it('do not count as borrowed', () => {
      const url = {uk: 'https://harbour.example/uk'};
      expect(inLanguage(changed({url}), ['en'])).to.deep.include({url: url.uk, borrowed: []});
    });

    it('are left out where every one of them was unsafe', () => {
      expect(inLanguage(changed({url: {}}), ['en']).url).to.be.undefined;
    });
  });

  it('keeps a figure’s value, precision and date', () => {
    const [ships] = inLanguage(harbour, ['uk']).figures;
    expect(ships).to.deep.equal({
      id: 'ships',
      value: 1500,
      precision: 'about',
      date: '2019-12-31',
      label: {text: 'суден на рік', lang: 'uk', dir: 'ltr'},
      source: {text: {text: 'Port Office', dir: 'auto'}, url: 'https://port.example/'},
    });
  });

  const sources: [
    name: string,
    source: NonNullable<Statement['figures']>[0]['source'],
    shown: object,
  ][] = [
    ['a name', 'Port', {text: {text: 'Port', dir: 'auto'}}],
    ['names by language', {uk: 'Порт'}, {text: {text: 'Порт', lang: 'uk', dir: 'ltr'}}],
    ['an organisation', {name: 'Port'}, {text: {text: 'Port', dir: 'auto'}, url: undefined}],
  ];
  for (const [name, source, shown] of sources) {
    it(`takes ${name} as the source of a figure`, () => {
      const figures = [{id: 'a', value: 1, precision: 'exact', label: 'piers', source}] as const;
      expect(inLanguage(changed({figures}), ['en']).figures[0]?.source).to.deep.equal(shown);
    });
  }

  it('keeps demands in their order, with the anchors that addresses end in', () => {
    const {demands} = inLanguage(harbour, ['uk']);
    expect(demands.map(({id, items}) => [id, ...items.map(({anchor}) => anchor)])).to.deep.equal([
      ['city', 'harbour-dredge', 'harbour-light'],
      ['state', 'harbour-fund'],
    ]);
  });

  it('leaves out signatories that have withdrawn', () => {
    const {signatories} = inLanguage(harbour, ['en']);
    expect(signatories.map(({id}) => id)).to.deep.equal(['harbour', 'pilots']);
  });

  it('makes a monogram of the name in the reader’s language', () => {
    const {signatories} = inLanguage(harbour, ['uk']);
    expect(signatories.map(({monogram}) => monogram)).to.deep.equal(['ФГ', 'PG']);
  });

  it('takes quotes with who says so', () => {
    expect(inLanguage(harbour, ['uk']).quotes).to.deep.equal([
      {
        text: {text: 'Море наше.', lang: 'uk', dir: 'ltr'},
        by: {text: 'A. Sailor', dir: 'auto'},
      },
    ]);
  });

  it('takes reports with address and date', () => {
    expect(inLanguage(harbour, ['uk']).reports).to.deep.equal([
      {
        text: {text: 'The Tide', dir: 'auto'},
        url: 'https://tide.example/harbour',
        date: '2020-03-02',
      },
    ]);
  });

  it('gives empty lists for parts that a statement does not have', () => {
    const view = inLanguage(changed({quotes: undefined, figures: undefined, reports: undefined}), [
      'en',
    ]);
    expect(view).to.deep.include({quotes: [], figures: [], reports: []});
  });

  it('leaves the statement as it was', () => {
    const before = JSON.stringify(harbour);
    inLanguage(harbour, ['uk']);
    expect(JSON.stringify(harbour)).to.equal(before);
  });

  describe('corrections', () => {
    it('come with the newest first, whatever their order in the document', () => {
      const corrections = ['2020-03-02', '2020-03-05', '2020-03-03'].map((date) => ({
        date,
        note: 'N',
      }));
      const view = inLanguage(changed({corrections}), ['en']);
      expect(view.corrections.map(({date}) => date)).to.deep.equal([
        '2020-03-05',
        '2020-03-03',
        '2020-03-02',
      ]);
    });

    it('of one day keep their order', () => {
      const corrections = ['first', 'second'].map((note) => ({date: '2020-03-05', note}));
      const view = inLanguage(changed({corrections}), ['en']);
      expect(view.corrections.map(({note}) => note.text)).to.deep.equal(['first', 'second']);
    });

    it('carry the language that they are in, which counts as borrowed', () => {
      const corrections = [{date: '2020-03-05', version: 3, note: {ar: 'خطأ'}}];
      const view = inLanguage(changed({corrections}), ['en']);
      expect(view.corrections).to.deep.equal([
        {date: '2020-03-05', version: 3, note: {text: 'خطأ', lang: 'ar', dir: 'rtl'}},
      ]);
      expect(view.borrowed).to.deep.equal(['ar']);
    });
  });

  describe('the day of signing', () => {
    const days: [signed: string | undefined, later: string | undefined][] = [
      [undefined, undefined],
      ['2020-02-28', undefined],
      ['2020-02-29', undefined],
      ['2020-03-01', '2020-03-01'],
    ];
    for (const [signed, later] of days) {
      it(`is ${later ? '' : 'not '}told of who signed ${signed ?? 'on an unknown day'}`, () => {
        const signatories = [{id: 'a', name: 'A', ...(signed && {signed})}];
        const [signatory] = inLanguage(changed({signatories}), ['en']).signatories;
        expect(signatory?.signedLater).to.equal(later);
      });
    }
  });
});
