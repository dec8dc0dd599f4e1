import {expect} from '@open-wc/testing';
import {matchLanguage, matchLanguages} from '../../src/statement/match-language.js';

describe('matchLanguage', () => {
  const matches: [wanted: string, available: string, match: string | undefined][] = [
    // The same tag, however it is typed.
    ['uk', 'en uk', 'uk'],
    [' EN ', 'uk en', 'en'],
    ['en_us', 'en en-GB en-US', 'en-US'],
    ['uk_UA.UTF-8', 'en uk', 'uk'],
    ['ua', 'en uk', 'uk'],
    ['iw', 'en he', 'he'],
    ['en-us', 'EN_US', 'EN_US'],
    ['he', 'iw', 'iw'],
    // A more general one.
    ['en-US', 'uk en', 'en'],
    ['de-AT-1996', 'de de-AT', 'de-AT'],
    ['en-US-u-nu-latn', 'en-GB en-US', 'en-US'],
    ['en-GB', 'en-US en', 'en'],
    // A sibling or a more special one.
    ['en-US', 'uk en-GB', 'en-GB'],
    ['pt', 'en pt-BR', 'pt-BR'],
    ['en', 'en-GB en-US', 'en-GB'],
    // In the same script where there is one.
    ['zh-TW', 'zh zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hans zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-CN zh-HK', 'zh-HK'],
    ['zh-CN', 'zh-Hant zh-Hans', 'zh-Hans'],
    ['zh', 'zh-Hant zh-Hans', 'zh-Hans'],
    ['zh-Hant', 'zh-CN zh-TW', 'zh-TW'],
    ['sr-Latn', 'sr sr-Latn-RS', 'sr-Latn-RS'],
    ['sr-RS', 'sr-Latn sr-Cyrl', 'sr-Cyrl'],
    ['crh', 'crh-Cyrl crh-Latn', 'crh-Latn'],
    ['crh-UA', 'crh-Cyrl crh', 'crh'],
    ['crh-Latn', 'crh-Cyrl crh', 'crh'],
    ['crh-Cyrl-UA', 'crh crh-Cyrl', 'crh-Cyrl'],
    // Another script is better than another language.
    ['zh-TW', 'en zh', 'zh'],
    ['crh-Cyrl', 'tr crh', 'crh'],
    ['crh', 'tr crh-Cyrl', 'crh-Cyrl'],
    // Nothing.
    ['uk', 'ru be', undefined],
    ['crh', 'tr', undefined],
    ['en', '', undefined],
    ['e', 'en', undefined],
    ['english', 'en', undefined],
    ['enx', 'en', undefined],
    ['', 'en', undefined],
    ['*', 'en', undefined],
    ['__proto__', 'en', undefined],
    ['constructor', 'en', undefined],
    ['toString', 'en', undefined],
  ];
  for (const [wanted, available, match] of matches) {
    const tags = available.split(' ').filter(Boolean);
    it(`gives ${match ?? 'nothing'} of [${tags.join(', ')}] for ${JSON.stringify(wanted)}`, () => {
      expect(matchLanguage(wanted, tags)).to.equal(match);
    });
  }

  it('passes over available tags that are none', () => {
    expect(matchLanguage('en', ['', '*', 'not a tag', 'en'])).to.equal('en');
  });

  it('does not match two tags that are none', () => {
    expect(matchLanguage('*', ['*'])).to.be.undefined;
  });
});

describe('matchLanguages', () => {
  it('keeps the order of what is wanted', () => {
    expect(matchLanguages(['tr', 'en', 'uk'], ['en', 'uk', 'tr'])).to.deep.equal([
      'tr',
      'en',
      'uk',
    ]);
  });

  it('names each match once', () => {
    expect(matchLanguages(['en-US', 'en-GB', 'en', 'uk'], ['uk', 'en'])).to.deep.equal([
      'en',
      'uk',
    ]);
  });

  it('passes over languages that are not there', () => {
    expect(matchLanguages(['xx', '', 'de', 'uk'], ['en', 'uk'])).to.deep.equal(['uk']);
  });

  it('gives none for a reader who wants none', () => {
    expect(matchLanguages([], ['en', 'uk'])).to.deep.equal([]);
  });
});
