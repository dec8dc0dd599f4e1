import {expect} from '@open-wc/testing';
import {languageName} from '../../src/i18n/language-name.js';

describe('languageName', () => {
  const names: [tag: string, name: string][] = [
    ['en', 'English'],
    ['uk', 'Українська'],
    ['crh', 'Qırımtatarca'],
    ['crh-Latn', 'Qırımtatarca'],
    ['crh-Cyrl', 'Къырымтатарджа'],
    ['tr', 'Türkçe'],
    ['pl', 'Polski'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['ar', 'العربية'],
    ['he', 'עברית'],
    ['ja', '日本語'],
    ['el', 'Ελληνικά'],
    ['zh-Hant', '繁體中文'],
    ['en-GB', 'British English'],
  ];
  for (const [tag, name] of names) {
    it(`names ${tag} ${name}`, () => {
      expect(languageName(tag)).to.equal(name);
    });
  }

  for (const tag of ['xx', 'xx-Latn', 'en_us', 'not a tag', '', 'toString', '__proto__']) {
    it(`gives the tag where nobody knows a name for ${JSON.stringify(tag)}`, () => {
      expect(languageName(tag)).to.equal(tag);
    });
  }
});
