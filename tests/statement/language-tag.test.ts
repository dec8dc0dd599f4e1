import {expect} from '@open-wc/testing';
import {
  canonicalTag,
  directionOf,
  primaryLanguage,
  scriptOf,
} from '../../src/statement/language-tag.js';

describe('canonicalTag', () => {
  const forgiven: [typed: string, tag: string][] = [
    ['en', 'en'],
    [' EN ', 'en'],
    ['en_us', 'en-US'],
    ['EN-us', 'en-US'],
    ['uk_UA.UTF-8', 'uk-UA'],
    ['sr_RS@latin', 'sr-RS'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['CRH_cyrl', 'crh-Cyrl'],
    ['ua', 'uk'],
    ['UA', 'uk'],
    ['ua_UA', 'uk-UA'],
    ['uk-UA', 'uk-UA'],
    ['en-UA', 'en-UA'],
    ['iw', 'he'],
    ['de-1996', 'de-1996'],
    ['en-u-nu-latn', 'en-u-nu-latn'],
    ['toString', 'tostring'],
  ];
  for (const [typed, tag] of forgiven) {
    it(`takes ${JSON.stringify(typed)} as ${tag}`, () => {
      expect(canonicalTag(typed)).to.equal(tag);
    });
  }

  const garbage = [
    '',
    ' ',
    '_',
    '-en',
    'en-',
    'en--us',
    'en us',
    'en,uk',
    'en;q=0.8',
    '*',
    'C',
    'C.UTF-8',
    '.UTF-8',
    '1',
    'українська',
    'constructor',
    '__proto__',
    '<b>',
    'x'.repeat(10_000),
  ];
  for (const typed of garbage) {
    it(`gives nothing for ${JSON.stringify(typed.slice(0, 20))}`, () => {
      expect(canonicalTag(typed)).to.be.undefined;
    });
  }
});

describe('primaryLanguage', () => {
  const languages: [tag: string, language: string][] = [
    ['uk', 'uk'],
    ['crh-Cyrl-UA', 'crh'],
    ['', ''],
  ];
  for (const [tag, language] of languages) {
    it(`gives ${JSON.stringify(language)} for ${JSON.stringify(tag)}`, () => {
      expect(primaryLanguage(tag)).to.equal(language);
    });
  }
});

describe('scriptOf', () => {
  const scripts: [tag: string, script: string | undefined][] = [
    ['uk', 'Cyrl'],
    ['tr', 'Latn'],
    ['crh', 'Latn'],
    ['crh-UA', 'Latn'],
    ['crh-Cyrl', 'Cyrl'],
    ['crh-Cyrl-UA', 'Cyrl'],
    ['zh', 'Hans'],
    ['zh-TW', 'Hant'],
    ['zh-HK', 'Hant'],
    ['zh-Hans-TW', 'Hans'],
    ['sr', 'Cyrl'],
    ['sr-Latn', 'Latn'],
    ['pa-PK', 'Arab'],
    ['xx', undefined],
    ['', undefined],
    ['not a tag', undefined],
  ];
  for (const [tag, script] of scripts) {
    it(`gives ${script ?? 'nothing'} for ${JSON.stringify(tag)}`, () => {
      expect(scriptOf(tag)).to.equal(script);
    });
  }
});

describe('scriptOf without asking the engine', () => {
  for (const tag of ['ar', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'tr', 'uk']) {
    it(`says of ${tag} what the engine would`, () => {
      expect(scriptOf(tag)).to.equal(new Intl.Locale(tag).maximize().script);
    });
  }
});

describe('directionOf', () => {
  const rightToLeft =
    'ar he fa ur yi dv ug sd ps ckb ks syr nqo rhg ar-EG az-IR pa-PK uz-AF ff-Adlm en-Arab iw';
  for (const tag of rightToLeft.split(' ')) {
    it(`is from right to left for ${tag}`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });
  }

  const leftToRight = 'en uk crh crh-Cyrl tr pl zh ja ko hi ka hy el az ku ar-Latn he-Latn pa';
  for (const tag of leftToRight.split(' ')) {
    it(`is from left to right for ${tag}`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
  }

  for (const tag of ['xx', '', 'not a tag', '__proto__']) {
    it(`is left to the text for ${JSON.stringify(tag)}`, () => {
      expect(directionOf(tag)).to.equal('auto');
    });
  }
});
