import {expect} from '@open-wc/testing';
import {monogram} from '../../src/statement/monogram.js';

describe('monogram', () => {
  const names: [text: string, lang: string | undefined, letters: string][] = [
    ['Harbour Trust', 'en', 'HT'],
    ['ZMINA Human Rights Centre', 'en', 'ZH'],
    ['Center for Civil Liberties', 'en', 'CC'],
    ['Association of Relatives of the Kremlin Political Prisoners', 'en', 'AR'],
    ['Crimea-SOS', 'en', 'CS'],
    ['ZMINA', undefined, 'ZM'],
    ['sea', 'en', 'SE'],
    ['of the', 'en', 'OT'],
    ['X', 'en', 'X'],
    ['350 Degrees', 'en', '3D'],
    ['«Harbour» (Trust)', 'en', 'HT'],
    ['  harbour   trust  ', 'en', 'HT'],
    ['Об’єднання родичів політв’язнів Кремля', 'uk', 'ОР'],
    ['КримSOS', 'uk', 'КР'],
    ['Медійна ініціатива за права людини', 'uk', 'МІ'],
    ['Українська Гельсінська спілка з прав людини', 'uk', 'УГ'],
    ['O’Brien', 'en', 'OB'],
    ['insan hakları', 'tr', 'İH'],
    ['insan aqları', 'crh', 'İA'],
    ['insan aqları', 'crh-Latn', 'İA'],
    ['ısıtma işleri', 'tr', 'Iİ'],
    ['istanbul insiyatifi', 'en', 'II'],
    ['مركز حقوق الإنسان', 'ar', 'مح'],
    ['المركز العربي', 'ar', 'مع'],
    ['人権団体', 'ja', '人権'],
    ['a\u0301lbum e\u0301toile', 'fr', 'A\u0301E\u0301'],
    ['𐐨𐐨𐐨𐐨 𐐩𐐩𐐩𐐩', undefined, '𐐀𐐁'],
    ['💙 Harbour 💛', 'en', 'HA'],
    ['💙💛', 'en', ''],
    ['—', 'en', ''],
    ['', undefined, ''],
  ];
  for (const [text, lang, letters] of names) {
    it(`makes ${JSON.stringify(letters)} of ${JSON.stringify(text)} in ${lang ?? 'no language'}`, () => {
      expect(monogram({text, lang, dir: 'auto'})).to.equal(letters);
    });
  }

  for (const lang of ['', 'x', 'not a tag', '__proto__', 'constructor', 'toString']) {
    it(`survives the language ${JSON.stringify(lang)}`, () => {
      expect(monogram({text: 'Harbour Trust', lang, dir: 'auto'})).to.equal('HT');
    });
  }
});
