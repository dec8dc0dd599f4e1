import {expect} from '@open-wc/testing';
import {comparedNumber} from '../../src/i18n/ablative.js';
import {inLocale} from '../../src/i18n/locale.js';

describe('comparedNumber', () => {
  const turkish: [value: number, words: string][] = [
    [0, '0’dan'],
    [1, '1’den'],
    [2, '2’den'],
    [3, '3’ten'],
    [4, '4’ten'],
    [5, '5’ten'],
    [6, '6’dan'],
    [7, '7’den'],
    [8, '8’den'],
    [9, '9’dan'],
    [10, '10’dan'],
    [11, '11’den'],
    [20, '20’den'],
    [30, '30’dan'],
    [40, '40’tan'],
    [50, '50’den'],
    [60, '60’tan'],
    [70, '70’ten'],
    [80, '80’den'],
    [90, '90’dan'],
    [100, '100’den'],
    [143, '143’ten'],
    [140, '140’tan'],
    [1000, '1.000’den'],
    [1100, '1.100’den'],
    [1060, '1.060’tan'],
    [10_000, '10.000’den'],
    [100_000, '100.000’den'],
    [1_000_000, '1.000.000’dan'],
    [1_000_000_000, '1.000.000.000’dan'],
    [1_000_100, '1.000.100’den'],
    [-40, '-40’tan'],
    [-3, '-3’ten'],
    [2.5, '2,5’ten'],
    [0.25, '0,25’ten'],
    [1.6, '1,6’dan'],
  ];
  for (const [value, words] of turkish) {
    it(`gives ${words} for ${value} in Turkish`, () => {
      expect(inLocale('tr', () => comparedNumber(value))).to.equal(words);
    });
  }

  const crimeanTatar: [value: number, words: string][] = [
    [0, '0-dan'],
    [3, '3-ten'],
    [40, '40-tan'],
    [70, '70-ten'],
    [100, '100-den'],
    [1500, '1.500-den'],
    [2_000_000, '2.000.000-dan'],
  ];
  for (const [value, words] of crimeanTatar) {
    it(`gives ${words} for ${value} in Crimean Tatar`, () => {
      expect(inLocale('crh', () => comparedNumber(value))).to.equal(words);
    });
  }

  for (const locale of ['en', 'uk', 'pl', 'de', 'fr', 'es'] as const) {
    it(`leaves 70 as it is in ${locale}`, () => {
      expect(inLocale(locale, () => comparedNumber(70))).to.equal('70');
    });
  }

  it('groups digits in other languages too', () => {
    expect(inLocale('en', () => comparedNumber(1500))).to.equal('1,500');
  });
});
