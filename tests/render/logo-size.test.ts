import {expect} from '@open-wc/testing';
import {balancedSize} from '../../src/render/logo-size.js';

const logo = (width: number, height: number) => ({src: '', width, height});

describe('the size of a logo', () => {
  for (const [width, height] of [
    [1, 1],
    [3, 2],
    [2, 1],
    [4000, 3000],
  ] as const) {
    it(`has the area of all others for one of ${width} by ${height}`, () => {
      const size = balancedSize(logo(width, height));
      expect(size.width * size.height).to.be.closeTo(1900, 400);
    });
  }

  for (const [width, height] of [
    [100, 1],
    [1, 100],
    [5, 1],
    [1, 3],
  ] as const) {
    it(`keeps inside the tile for one of ${width} by ${height}`, () => {
      const size = balancedSize(logo(width, height));
      expect(size.width <= 76 && size.height <= 40 && size.width > 0 && size.height > 0).to.be.true;
    });
  }

  it('keeps the proportions', () => {
    const {width, height} = balancedSize(logo(300, 200));
    expect(width / height).to.be.closeTo(1.5, 0.05);
  });
});
