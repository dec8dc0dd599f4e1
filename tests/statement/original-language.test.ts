import {expect} from '@open-wc/testing';
import {originalLanguage} from '../../src/statement/original-language.js';

const original = {translation: 'original'} as const;
const unofficial = {translation: 'unofficial'} as const;

describe('originalLanguage', () => {
  it('is that of the text which is no translation, the first of several', () => {
    expect(originalLanguage({languages: {de: unofficial, uk: original, en: original}})).to.equal(
      'uk',
    );
  });

  it('is none where every text is a translation', () => {
    expect(originalLanguage({languages: {de: unofficial}})).to.equal(undefined);
  });
});
