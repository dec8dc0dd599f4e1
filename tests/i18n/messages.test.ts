import {expect} from '@open-wc/testing';
import {allLocales, targetLocales} from '../../src/i18n/generated/locale-codes.js';
import {currentLocale, inLocale, type Locale} from '../../src/i18n/locale.js';
import {messages} from '../../src/i18n/messages.js';

/** Every message, as a card would ask for it, and a piece that each language has to keep. */
const samples: Record<keyof typeof messages, {message: () => string; keeps?: string}> = {
  kind: {message: messages.kind},
  languages: {message: messages.languages},
  demands: {message: messages.demands},
  quote: {message: messages.quote},
  quotation: {message: () => messages.quotation('$& $1'), keeps: '$& $1'},
  quoted: {message: messages.quoted},
  signatories: {message: () => messages.signatories(9), keeps: '9'},
  showAll: {message: () => messages.showAll(300), keeps: '300'},
  name: {message: messages.name},
  country: {message: messages.country},
  allCountries: {message: messages.allCountries},
  exact: {message: () => messages.exact(7), keeps: '7'},
  about: {message: () => messages.about(200), keeps: '200'},
  'more-than': {message: () => messages['more-than'](100), keeps: '100'},
  'fewer-than': {message: () => messages['fewer-than'](50), keeps: '50'},
  source: {message: messages.source},
  asOf: {message: () => messages.asOf('2021-01-11'), keeps: '2021'},
  original: {message: messages.original},
  official: {message: messages.official},
  unofficial: {message: messages.unofficial},
  translator: {message: messages.translator},
  stale: {message: () => messages.stale(3), keeps: '3'},
  borrowed: {message: () => messages.borrowed('Esperanto'), keeps: 'Esperanto'},
  fullStatement: {message: () => messages.fullStatement('zmina.ua'), keeps: 'zmina.ua'},
  reportedBy: {message: messages.reportedBy},
  version: {message: () => messages.version(3), keeps: '3'},
  updated: {message: () => messages.updated('2021-01-11'), keeps: '2021'},
  latestVersion: {message: () => messages.latestVersion('zmina.ua'), keeps: 'zmina.ua'},
  corrections: {message: () => messages.corrections(2), keeps: '2'},
  signed: {message: () => messages.signed('2021-01-11'), keeps: '2021'},
  evidence: {message: messages.evidence},
  checkSigned: {message: messages.checkSigned},
  asSigned: {message: () => messages.asSigned('Anglers'), keeps: 'Anglers'},
  notAsSigned: {message: () => messages.notAsSigned('Anglers'), keeps: 'Anglers'},
  unconfirmed: {message: messages.unconfirmed},
  loading: {message: messages.loading},
  failed: {message: messages.failed},
  openDocument: {message: messages.openDocument},
};

/** Messages that read the same in English. */
const alike: Partial<Record<Locale, string[]>> = {
  de: ['version', 'name'],
  fr: ['version', 'evidence'],
  tr: ['quotation'],
  crh: ['quotation'],
};

describe('messages', () => {
  for (const locale of allLocales) {
    for (const [name, {message, keeps = ''}] of Object.entries(samples)) {
      it(`have ${name} in ${locale}`, () => {
        const text = inLocale(locale, message);
        expect(text).to.match(/[\p{L}\p{N}]/u);
        expect(text).to.include(keeps);
        expect(text).not.to.match(/undefined|\$\{|<|\bNaN\b/);
      });
    }
  }

  for (const locale of targetLocales) {
    for (const [name, {message}] of Object.entries(samples)) {
      // A bare number is no word to translate.
      if (name === 'exact' || alike[locale]?.includes(name)) continue;
      it(`have ${name} in ${locale} in other words than in English`, () => {
        expect(inLocale(locale, message)).not.to.equal(inLocale('en', message));
      });
    }
  }

  const words: [
    name: string,
    message: () => string,
    translations: Partial<Record<Locale, string>>,
  ][] = [
    ['kind', messages.kind, {en: 'Joint statement', uk: 'Спільна заява', crh: 'Ortaq beyanat'}],
    [
      'moreThan(70)',
      () => messages['more-than'](70),
      {
        en: 'more than 70',
        uk: 'понад 70',
        crh: '70-ten ziyade',
        tr: '70’ten fazla',
        pl: 'ponad 70',
      },
    ],
    [
      'fewerThan(50)',
      () => messages['fewer-than'](50),
      {en: 'fewer than 50', uk: 'менш як 50', crh: '50-den az', tr: '50’den az'},
    ],
    ['about(1500)', () => messages.about(1500), {en: 'about 1,500', de: 'rund 1.500'}],
    [
      'asOf',
      () => messages.asOf('2021-01-11'),
      {en: 'as of 11 January 2021', crh: '11 yanvar 2021 vaziyetine köre'},
    ],
  ];
  for (const [name, message, translations] of words) {
    for (const [locale, text] of Object.entries(translations)) {
      it(`say "${text}" for ${name} in ${locale}`, () => {
        expect(inLocale(locale as Locale, message)).to.equal(text);
      });
    }
  }
});

describe('the number of signatories', () => {
  const counts = [1, 2, 3, 5, 11, 21, 22, 100, 101];
  const [one, few, many] = ['signatory', 'підписанти', 'підписантів'];
  const byLocale: Partial<Record<Locale, string[]>> = {
    en: [one, ...Array.from({length: 8}, () => 'signatories')],
    uk: ['підписант', few, few, many, many, 'підписант', few, many, 'підписант'],
    pl: 'sygnatariusz sygnatariusze sygnatariusze sygnatariuszy sygnatariuszy sygnatariuszy sygnatariusze sygnatariuszy sygnatariuszy'.split(
      ' ',
    ),
    ar: [
      'جهة موقّعة',
      'جهتان موقّعتان',
      'جهات موقّعة',
      'جهات موقّعة',
      ...Array.from({length: 5}, () => 'جهة موقّعة'),
    ],
    crh: Array.from({length: 9}, () => 'teşkilât imzaladı'),
  };
  for (const [locale, forms] of Object.entries(byLocale)) {
    for (const [index, count] of counts.entries()) {
      const words = `${count} ${forms[index]!}`;
      it(`is "${words}" in ${locale}`, () => {
        const text = inLocale(locale as Locale, () => messages.signatories(count));
        expect(text).to.equal(words);
      });
    }
  }

  it('is told in words where there are none', () => {
    expect(inLocale('en', () => messages.signatories(0))).to.equal('None found');
    expect(inLocale('ar', () => messages.signatories(0))).not.to.match(/[0٠]/);
  });

  it('is grouped as the language groups digits', () => {
    expect(inLocale('tr', () => messages.signatories(1500))).to.equal('1.500 imzacı');
  });

  for (const [locale, words] of [
    ['fr', 'de signataires'],
    ['es', 'de firmantes'],
  ] as const) {
    it(`takes "${words}" after a million in ${locale}`, () => {
      const text = inLocale(locale, () => messages.signatories(1_000_000));
      expect(text.endsWith(` ${words}`)).to.be.true;
    });
  }
});

describe('messages in two locales', () => {
  it('do not mix when one is read within the other', () => {
    const read = inLocale('uk', () => [
      messages.demands(),
      inLocale('crh', () => messages.demands()),
      messages.demands(),
      inLocale('crh', () => messages['more-than'](70)),
      messages['more-than'](70),
    ]);
    expect(read).to.deep.equal(['Вимоги', 'Talaplar', 'Вимоги', '70-ten ziyade', 'понад 70']);
  });

  it('are in the outer locale again after a throw', () => {
    const read = inLocale('uk', () => {
      expect(() =>
        inLocale('pl', () => {
          throw new Error(messages.demands());
        }),
      ).to.throw('Żądania');
      return messages.demands();
    });
    expect([read, currentLocale(), messages.demands()]).to.deep.equal(['Вимоги', 'en', 'Demands']);
  });
});
