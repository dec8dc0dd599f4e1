import {expect} from '@open-wc/testing';

const holds = async (file: string): Promise<boolean> => {
  const response = await fetch(`/dist/${file}`);
  expect(response.ok).to.be.true;
  return /["']builder-/.test(await response.text());
};

describe('the builder’s words', () => {
  it('are in its own script', async () => {
    expect(await holds('builder.js')).to.be.true;
  });

  for (const file of ['statement-card.js', 'i18n/generated/uk.js', 'prerender.js']) {
    it(`are not in ${file}`, async () => {
      expect(await holds(file)).to.be.false;
    });
  }
});
