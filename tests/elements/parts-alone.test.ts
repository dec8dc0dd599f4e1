import {expect} from '@open-wc/testing';
import {all, one, show, shownText, texts} from '../support/harness.js';

const headings = 'h1, h2, h3, h4, h5, h6';

describe('a part alone', () => {
  it('statement-summary shows the title above the summary', async () => {
    const element = await show('<statement-summary lang="en"></statement-summary>');
    expect(texts(element, headings)).to.deep.equal([
      'Against the persecution of Crimean Tatars and Muslims in occupied Crimea',
    ]);
    expect(shownText(element)).to.include('jointly condemn');
  });

  it('statement-demands shows every addressee under one heading', async () => {
    const element = await show('<statement-demands lang="en"></statement-demands>');
    expect(all(element, headings).map(({tagName}) => tagName)).to.deep.equal([
      'H2',
      'H3',
      'H3',
      'H3',
    ]);
  });

  it('statement-demands shows one addressee where asked to', async () => {
    const element = await show(
      '<statement-demands lang="en" addressee="ukraine" heading-level="3"></statement-demands>',
    );
    expect(texts(element, headings)).to.deep.equal(['Demands', 'The authorities of Ukraine']);
    expect(one(element, headings).tagName).to.equal('H3');
  });

  it('statement-signatories shows the count and a tile for each', async () => {
    const element = await show('<statement-signatories lang="uk"></statement-signatories>');
    expect(texts(element, headings)).to.deep.equal(['9 підписантів']);
    expect(all(element, '[part=signatory]')).to.have.length(9);
  });

  for (const tag of ['statement-summary', 'statement-demands', 'statement-signatories']) {
    it(`${tag} says what text this is and where the full statement stands`, async () => {
      const element = await show(`<${tag} lang="en"></${tag}>`);
      expect(texts(element, '[part=footer] p')).to.deep.equal([
        'Unofficial translation',
        'Full statement: zmina.ua',
      ]);
    });
  }
});
