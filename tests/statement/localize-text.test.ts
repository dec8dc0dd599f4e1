import {expect} from '@open-wc/testing';
import {textLocalizer} from '../../src/statement/localize-text.js';

const languages = {en: {translation: 'original'}, uk: {translation: 'official'}} as const;

describe('textLocalizer', () => {
  it('takes a text in the most preferred language', () => {
    const localize = textLocalizer({languages}, ['uk', 'en']);
    expect(localize({en: 'sea', uk: 'море'})).to.deep.equal({text: 'море', lang: 'uk', dir: 'ltr'});
  });

  it('takes the next language where a text does not exist in the first', () => {
    const localize = textLocalizer({languages}, ['tr', 'uk', 'en']);
    expect(localize({en: 'sea', uk: 'море'})).to.include({text: 'море', lang: 'uk'});
  });

  it('takes a text’s first language where no preferred one exists', () => {
    const localize = textLocalizer({languages}, ['tr']);
    expect(localize({uk: 'море', en: 'sea'})).to.include({text: 'море', lang: 'uk'});
  });

  it('chooses for each text on its own', () => {
    const localize = textLocalizer({languages}, ['uk', 'en']);
    expect([localize({en: 'sea'}), localize({uk: 'море'})].map(({lang}) => lang)).to.deep.equal([
      'en',
      'uk',
    ]);
  });

  it('gives a text’s own tag where it is a relative of the preferred one', () => {
    const localize = textLocalizer({languages}, ['en']);
    expect(localize({uk: 'колір', 'en-GB': 'colour'})).to.include({lang: 'en-GB'});
  });

  it('gives no language to a text that is the same in every language', () => {
    const localize = textLocalizer({languages}, ['uk']);
    expect(localize('ZMINA')).to.deep.equal({text: 'ZMINA', dir: 'auto'});
  });

  it('gives the direction of the language chosen', () => {
    const localize = textLocalizer({languages}, ['tr']);
    expect(localize({ar: 'بحر'})).to.include({lang: 'ar', dir: 'rtl'});
  });

  it('takes the direction that the statement states for a language', () => {
    const stated = {xx: {translation: 'original', dir: 'rtl'}} as const;
    const localize = textLocalizer({languages: stated}, ['xx']);
    expect(localize({xx: 'text'})).to.include({dir: 'rtl'});
  });

  it('gives an empty text for one in no language', () => {
    expect(textLocalizer({languages}, ['uk'])({})).to.include({text: ''});
  });

  it('reads a language named like a property of all objects', () => {
    const localize = textLocalizer({languages}, ['toString', 'en']);
    expect(localize({en: 'sea'})).to.include({text: 'sea', lang: 'en'});
  });
});
