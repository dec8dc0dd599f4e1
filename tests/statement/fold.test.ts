import {expect} from '@open-wc/testing';
import {fold} from '../../src/statement/fold.js';

describe('fold', () => {
  const alike: [what: string, text: string, ...others: string[]][] = [
    ['case', 'Kyiv', 'KYIV', 'kyiv'],
    ['diacritics', 'Kyiv', 'Kyïv', 'Kyi\u0308v'],
    ['dots of the Turkish i', 'İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul'],
    ['strokes through letters', 'Łódź', 'lodz'],
    ['the German sharp s', 'Straße', 'STRASSE'],
    ['apostrophes', 'здоров’я', 'здоровʼя', "здоров'я", 'здоровя'],
    ['hyphens and quotation marks', '«Озеро-Село»', 'озеросело'],
    ['Cyrillic and Latin letters', 'Київ', 'Kyiv', 'київ'],
    ['ways to write Cyrillic in Latin letters', 'Зеленський', 'Zelenskyi', 'Zelenskyy'],
    ['Ukrainian and Russian letters', 'Ёж', 'Еж'],
    ['letters with several Latin ones', 'Щастя', 'Shchastia', 'Shchastya'],
    ['Arabic vowel signs and hamzas', 'مُنظَّمة أمل', 'منظمة امل'],
  ];
  for (const [what, first, ...others] of alike) {
    it(`makes no difference between ${what}`, () => {
      expect(others.map(fold)).to.deep.equal(others.map(() => fold(first)));
      expect(fold(first)).not.to.equal('');
    });
  }

  const different: [what: string, a: string, b: string][] = [
    ['letters', 'Kyiv', 'Kviv'],
    ['digits', 'Group 1', 'Group 2'],
    ['words and one word', 'Green Peace', 'Greenpeace'],
    ['Arabic words', 'أمل', 'عمل'],
    ['Georgian words', 'მწვანე', 'წითელი'],
  ];
  for (const [what, a, b] of different) {
    it(`tells ${what} apart`, () => {
      expect(fold(a)).not.to.equal(fold(b));
    });
  }
});
