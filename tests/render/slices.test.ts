import {expect} from '@open-wc/testing';
import {sliceCount, slicesOf} from '../../src/render/slices.js';

const items = (length: number) => Array.from({length}, (_, index) => index);

describe('slicesOf', () => {
  for (const count of [0, 1, 60, 61, 120, 121, 10_000]) {
    it(`parts ${count} into slices without loss`, () => {
      const slices = slicesOf(items(count), Infinity);
      expect(slices).to.have.length(sliceCount(count));
      expect(slices.flat()).to.deep.equal(items(count));
    });
  }

  it('begins with the first slice alone', () => {
    expect(slicesOf(items(1000), 1)).to.deep.equal([items(60)]);
  });

  it('goes on where the slice before has ended', () => {
    expect(slicesOf(items(1000), 2).map(({length}) => length)).to.deep.equal([60, 60]);
  });
});
