import {expect} from '@open-wc/testing';
import {inLocale} from '../../../src/i18n/locale.js';
import {describeShape, describeValue} from '../../../src/statement/describe.js';
import {statement} from '../../../src/statement/generated/shapes.js';
import type {Shape} from '../../../src/statement/shape.js';
import {shapeMessage} from '../../../src/builder/editor/shape-messages.js';

const isolated = /^\u2068.*\u2069$/;

function shapesIn(shape: Shape): Shape[] {
  const {fields = {}, items, byLanguage, anyOf = []} = shape;
  const inside = [
    ...Object.values(fields),
    ...anyOf,
    ...[items, byLanguage].filter((one) => !!one),
  ];
  return [shape, ...inside.flatMap(shapesIn)];
}

describe('shapeMessage', () => {
  it('has words of its own for all that the schema can ask for, but values to choose from', () => {
    const asked = [...new Set(shapesIn(statement).map(describeShape))];
    const without = asked.filter((english) => isolated.test(shapeMessage(english)));
    expect(asked.length).to.be.above(10);
    expect(without.every((english) => /^("|\d)/.test(english))).to.be.true;
  });

  it('has words of its own for what stands there, but values', () => {
    const found = [undefined, [], {}, 'x', 5, null].map(describeValue);
    expect(found.filter((english) => isolated.test(shapeMessage(english)))).to.deep.equal([
      '"x"',
      '5',
      'null',
    ]);
  });

  it('puts values to choose from in a row', () => {
    inLocale('en', () => {
      expect(shapeMessage('"a" or "b" or "c"')).to.equal('\u2068"a", "b", "c"\u2069');
    });
  });
});
