import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {textLines} from '../../src/statement/text-lines.js';

describe('textLines', () => {
  it('counts an empty text as one line', () => {
    expect(textLines('').count).to.equal(1);
  });

  it('gives a line’s first character for every number', () => {
    const {startOf} = textLines('a\nbc\n');
    expect([0, 1, 2, 3, 4].map(startOf)).to.deep.equal([0, 0, 2, 5, 5]);
  });

  it('finds the line of every character, as counting does', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', '\n', '\r')}), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const {count, lineAt} = textLines(text);
        expect(lineAt(offset)).to.equal(text.slice(0, offset).split('\n').length);
        expect(count).to.equal(text.split('\n').length);
      }),
    );
  });
});
