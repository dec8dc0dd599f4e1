import {expect} from '@open-wc/testing';
import {describeShape, describeValue} from '../../src/statement/describe.js';
import type {Shape} from '../../src/statement/shape.js';

describe('describeShape', () => {
  const shapes: [shape: Shape, words: string][] = [
    [{title: 'a whole number from 1', minimum: 1}, 'a whole number from 1'],
    [{title: 'a colour', enum: ['red']}, 'a colour'],
    [{enum: [1]}, '1'],
    [{enum: ['ltr', 'rtl']}, '"ltr" or "rtl"'],
    [{fields: {id: {}}}, 'an object'],
    [{items: {}}, 'a list'],
    [{number: true}, 'a number'],
  ];
  for (const [shape, words] of shapes) {
    it(`describes ${JSON.stringify(shape)} as ${words}`, () => {
      expect(describeShape(shape)).to.equal(words);
    });
  }
});

describe('describeValue', () => {
  const values: [name: string, value: unknown, words: string][] = [
    ['undefined', undefined, 'nothing'],
    ['null', null, 'null'],
    ['true', true, 'true'],
    ['a number', 1.5, '1.5'],
    ['NaN', NaN, 'NaN'],
    ['a big integer', 10n, '10'],
    ['a symbol', Symbol('s'), 'Symbol(s)'],
    ['a string', 'a "b"', '"a \\"b\\""'],
    ['an empty string', '', '""'],
    ['a string of two lines', 'a\nb', '"a\\nb"'],
    ['an array', [1, 2], 'a list'],
    ['an object', {a: 1}, 'an object'],
    ['an object without prototype', Object.create(null), 'an object'],
  ];
  for (const [name, value, words] of values) {
    it(`describes ${name} as ${words}`, () => {
      expect(describeValue(value)).to.equal(words);
    });
  }

  it('shows a string of 58 characters whole', () => {
    expect(describeValue('x'.repeat(58))).to.equal(`"${'x'.repeat(58)}"`);
  });

  it('cuts a longer string', () => {
    expect(describeValue('x'.repeat(5000))).to.equal(`"${'x'.repeat(59)}…`);
  });
});
