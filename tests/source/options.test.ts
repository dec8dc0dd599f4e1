import {expect} from '@open-wc/testing';
import {parseHeadingLevel, parseShow, parseTheme, parts} from '../../src/source/options.js';

describe('parseTheme', () => {
  const themes: [value: unknown, theme: string][] = [
    ['auto', 'auto'],
    ['light', 'light'],
    ['dark', 'dark'],
    [' DARK ', 'dark'],
    ['Light', 'light'],
    ['', 'auto'],
    ['darkest', 'auto'],
    ['light dark', 'auto'],
    ['toString', 'auto'],
    [null, 'auto'],
    [undefined, 'auto'],
    [1, 'auto'],
    [['dark'], 'auto'],
    [{}, 'auto'],
  ];
  for (const [value, theme] of themes) {
    it(`takes ${JSON.stringify(value)} as ${theme}`, () => {
      expect(parseTheme(value)).to.equal(theme);
    });
  }
});

describe('parseHeadingLevel', () => {
  const levels: [value: unknown, level: number][] = [
    [1, 1],
    [6, 6],
    ['1', 1],
    ['6', 6],
    [' 3 ', 3],
    [0, 2],
    ['0', 2],
    ['7', 2],
    [7, 2],
    [-1, 2],
    [2.5, 2],
    ['3.5', 2],
    ['h3', 2],
    ['3rd', 2],
    ['', 2],
    [null, 2],
    [undefined, 2],
    [NaN, 2],
    [Infinity, 2],
    [{}, 2],
  ];
  for (const [value, level] of levels) {
    it(`takes ${typeof value} ${JSON.stringify(value)} as ${level}`, () => {
      expect(parseHeadingLevel(value)).to.equal(level);
    });
  }
});

describe('parseShow', () => {
  const lists: [value: unknown, shown: readonly string[]][] = [
    ['summary', ['summary']],
    ['signatories summary', ['signatories', 'summary']],
    ['figures,demands', ['figures', 'demands']],
    [' Figures ,\n DEMANDS ', ['figures', 'demands']],
    ['demands demands figures demands', ['demands', 'figures']],
    ['title demands footer', ['demands']],
    ['constructor demands', ['demands']],
    ['', parts],
    ['   ', parts],
    ['nothing', parts],
    [null, parts],
    [undefined, parts],
    [5, parts],
    [{}, parts],
  ];
  for (const [value, shown] of lists) {
    it(`takes ${JSON.stringify(value)} as ${shown.join(', ')}`, () => {
      expect(parseShow(value)).to.deep.equal(shown);
    });
  }
});
