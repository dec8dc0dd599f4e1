import {expect} from '@open-wc/testing';
import {formatDate, formatList, formatNumber, pluralCategory} from '../../src/i18n/formats.js';
import {inLocale, type Locale} from '../../src/i18n/locale.js';

/** Engines differ in which spaces they put between digits. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('formatDate', () => {
  const dates: [locale: Locale, date: string][] = [
    ['en', '11 January 2021'],
    ['uk', '11 січня 2021 р.'],
    ['crh', '11 yanvar 2021'],
    ['tr', '11 Ocak 2021'],
    ['pl', '11 stycznia 2021'],
    ['de', '11. Januar 2021'],
    ['fr', '11 janvier 2021'],
    ['es', '11 de enero de 2021'],
    ['ar', '11 يناير 2021'],
  ];
  for (const [locale, date] of dates) {
    it(`writes ${date} in ${locale}`, () => {
      expect(plain(inLocale(locale, () => formatDate('2021-01-11')))).to.equal(date);
    });
  }

  const months = 'yanvar fevral mart aprel mayıs iyün iyül avgust sentâbr oktâbr noyabr dekabr';
  for (const [index, month] of months.split(' ').entries()) {
    it(`calls month ${index + 1} ${month} in Crimean Tatar`, () => {
      const date = `2021-${String(index + 1).padStart(2, '0')}-05`;
      expect(inLocale('crh', () => formatDate(date))).to.equal(`5 ${month} 2021`);
    });
  }

  for (const locale of ['en', 'crh'] as const) {
    for (const date of ['2021-01-01', '2020-12-31']) {
      it(`keeps the day of ${date} wherever the reader is, in ${locale}`, () => {
        const written = inLocale(locale, () => formatDate(date));
        expect(written).to.match(date === '2021-01-01' ? /^1 .* 2021$/ : /^31 .* 2020$/);
      });
    }
  }
});

describe('formatNumber', () => {
  const numbers: [locale: Locale, value: number, text: string][] = [
    ['en', 1500, '1,500'],
    ['uk', 15000, '15 000'],
    ['crh', 1500, '1.500'],
    ['tr', 1500, '1.500'],
    ['pl', 15000, '15 000'],
    ['de', 1500, '1.500'],
    ['fr', 1500, '1 500'],
    ['es', 15000, '15.000'],
    ['ar', 1500, '1,500'],
    ['en', 2.5, '2.5'],
    ['crh', 2.5, '2,5'],
    ['en', 0, '0'],
    ['en', -7, '-7'],
  ];
  for (const [locale, value, text] of numbers) {
    it(`writes ${value} as ${text} in ${locale}`, () => {
      expect(plain(inLocale(locale, () => formatNumber(value)))).to.equal(text);
    });
  }
});

describe('formatList', () => {
  const lists: [locale: Locale, list: string][] = [
    ['en', 'a, b and c'],
    ['uk', 'a, b і c'],
    ['crh', 'a, b ve c'],
    ['tr', 'a, b ve c'],
    ['pl', 'a, b i c'],
    ['de', 'a, b und c'],
    ['fr', 'a, b et c'],
    ['es', 'a, b y c'],
  ];
  for (const [locale, list] of lists) {
    it(`joins three items as ${list} in ${locale}`, () => {
      expect(inLocale(locale, () => formatList(['a', 'b', 'c']))).to.equal(list);
    });
  }

  it('leaves a single item as it is', () => {
    expect(inLocale('uk', () => formatList(['українська']))).to.equal('українська');
  });
});

describe('pluralCategory', () => {
  const categories: [locale: Locale, categories: Record<string, number[]>][] = [
    ['en', {one: [1], other: [0, 2, 5, 11, 21, 100, 101]}],
    ['uk', {one: [1, 21, 101], few: [2, 3, 4, 22, 102], many: [0, 5, 11, 12, 14, 100, 111]}],
    ['pl', {one: [1], few: [2, 3, 4, 22, 102], many: [0, 5, 11, 12, 21, 100, 101]}],
    ['ar', {zero: [0], one: [1], two: [2], few: [3, 10, 103], many: [11, 99], other: [100, 102]}],
    ['crh', {one: [1], other: [0, 2, 100]}],
  ];
  for (const [locale, byCategory] of categories) {
    for (const [category, values] of Object.entries(byCategory)) {
      it(`is ${category} for ${values.join(', ')} in ${locale}`, () => {
        const found = inLocale(locale, () => values.map(pluralCategory));
        expect([...new Set(found)]).to.deep.equal([category]);
      });
    }
  }
});

describe('formats', () => {
  it('change with the locale from one call to the next', () => {
    const written = (['en', 'de', 'en'] as const).map((locale) =>
      inLocale(locale, () => formatNumber(1500)),
    );
    expect(written).to.deep.equal(['1,500', '1.500', '1,500']);
  });
});
