import {expect} from '@open-wc/testing';
import {countriesByName} from '../../src/i18n/countries.js';
import {inLocale, type Locale} from '../../src/i18n/locale.js';

const names = (locale: Locale, ...codes: string[]) =>
  inLocale(locale, () => countriesByName(codes).map(([name]) => name));

describe('countriesByName', () => {
  const lists: [locale: Locale, names: string[]][] = [
    ['en', ['Austria', 'Germany', 'Ukraine']],
    ['de', ['Deutschland', 'Österreich', 'Ukraine']],
    ['uk', ['Австрія', 'Німеччина', 'Україна']],
    ['tr', ['Almanya', 'Avusturya', 'Ukrayna']],
    ['ar', ['ألمانيا', 'النمسا', 'أوكرانيا']],
  ];
  for (const [locale, list] of lists) {
    it(`orders ${list.join(', ')} as ${locale} does`, () => {
      expect(names(locale, 'UA', 'AT', 'DE')).to.deep.equal(list);
    });
  }

  it('has Turkish names in Crimean Tatar, not those of the machine', () => {
    expect(names('crh', 'UA', 'DE')).to.deep.equal(names('tr', 'UA', 'DE'));
  });

  it('gives the code back with each name', () => {
    const countries = inLocale('en', () => countriesByName(['UA', 'DE']));
    expect(countries).to.deep.equal([
      ['Germany', 'DE'],
      ['Ukraine', 'UA'],
    ]);
  });

  it('names a country that nobody knows by its code', () => {
    expect(names('en', 'QX')).to.deep.equal(['QX']);
  });
});
