import {expect} from '@open-wc/testing';
import {
  chooseLocale,
  currentDirection,
  currentLocale,
  inLocale,
  type Locale,
} from '../../src/i18n/locale.js';

describe('chooseLocale', () => {
  const choices: [wanted: string[], locale: Locale][] = [
    [['uk'], 'uk'],
    [['ua'], 'uk'],
    [[' EN '], 'en'],
    [['en_us'], 'en'],
    [['uk_UA.UTF-8'], 'uk'],
    [['crh'], 'crh'],
    [['crh-UA'], 'crh'],
    [['crh-Cyrl'], 'crh'],
    [['tr-TR'], 'tr'],
    [['ar-EG'], 'ar'],
    [['de-AT', 'fr'], 'de'],
    [['ja', 'fr-CA', 'en'], 'fr'],
    [['', '*', 'pl'], 'pl'],
    [['ja'], 'en'],
    [['garbage', '__proto__', 'constructor', 'toString'], 'en'],
    [[], 'en'],
  ];
  for (const [wanted, locale] of choices) {
    it(`gives ${locale} for ${JSON.stringify(wanted)}`, () => {
      expect(chooseLocale(wanted)).to.equal(locale);
    });
  }
});

describe('inLocale', () => {
  it('sets the locale while the work is done', () => {
    expect(inLocale('uk', currentLocale)).to.equal('uk');
  });

  it('gives what the work gives', () => {
    const result = {};
    expect(inLocale('uk', () => result)).to.equal(result);
  });

  it('restores the locale afterwards', () => {
    inLocale('uk', currentLocale);
    expect(currentLocale()).to.equal('en');
  });

  it('restores the outer locale when nested', () => {
    const seen = inLocale('uk', () => [
      currentLocale(),
      inLocale('crh', currentLocale),
      currentLocale(),
      inLocale('ar', currentLocale),
      currentLocale(),
    ]);
    expect(seen).to.deep.equal(['uk', 'crh', 'uk', 'ar', 'uk']);
  });

  it('passes on what the work throws', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => inLocale('uk', fail)).to.throw('broken');
  });

  it('restores the outer locale after a throw', () => {
    const after = inLocale('tr', () => {
      try {
        inLocale('uk', () => {
          throw new Error('broken');
        });
      } catch {
        return currentLocale();
      }
      return undefined;
    });
    expect(after).to.equal('tr');
  });
});

describe('currentLocale', () => {
  it('is English where no other was set', () => {
    expect(currentLocale()).to.equal('en');
  });
});

describe('currentDirection', () => {
  const directions: [locale: Locale, direction: string][] = [
    ['ar', 'rtl'],
    ['en', 'ltr'],
    ['uk', 'ltr'],
    ['crh', 'ltr'],
  ];
  for (const [locale, direction] of directions) {
    it(`is ${direction} in ${locale}`, () => {
      expect(inLocale(locale, currentDirection)).to.equal(direction);
    });
  }
});
