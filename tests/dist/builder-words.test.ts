import {expect} from '@open-wc/testing';

const holds = async (file: string) =>
  /["']builder-/.test(await (await fetch(`/dist/${file}`)).text());

describe('the builder’s words', () => {
  it('are in its own script', async () => {
    expect(await holds('builder.js')).to.be.true;
  });

  for (const file of ['statement-card.js', 'elements.js', 'prerender.js']) {
    it(`are not in ${file}`, async () => {
      expect(await holds(file)).to.be.false;
    });
  }
});
