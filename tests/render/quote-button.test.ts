import {expect} from '@open-wc/testing';
import {all, one, show, texts} from '../support/harness.js';

const hasMouse = matchMedia('(hover)').matches;

describe('the button that quotes a demand', () => {
  it('stands at every demand, with a name in the language of the interface', async () => {
    const card = await show('<statement-card lang="de"></statement-card>');
    const names = all(card, '[part=demand]').map((demand) => {
      const button = demand.querySelector('button');
      return `${button!.lang} ${button!.title}`;
    });
    expect(names).to.have.length(9);
    expect(new Set(names)).to.deep.equal(new Set(['de Zitieren']));
  });

  it('adds no letters to the demand', async () => {
    const card = await show('<statement-card lang="uk"></statement-card>');
    expect(texts(card, '[part=demand]')).to.deep.equal(texts(card, '[part=demand] p'));
  });

  it('is seen where there is no mouse; where there is one, when it or its demand has the focus', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const [demand, button] = [one(card, '[part=demand]'), one(card, '[part=quote]')];
    const opacity = () => getComputedStyle(button).opacity;
    expect(opacity()).to.equal(hasMouse ? '0' : '1');
    for (const focused of [demand, button]) {
      focused.focus();
      expect(opacity()).to.equal('1');
      focused.blur();
    }
  });

  for (const [lang, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    it(`stands in the column of the numbers, on the ${side} in ${lang}`, async () => {
      const card = await show(
        `<statement-card lang="${lang}"><script type="application/json">${JSON.stringify({
          format: 1,
          id: 'a',
          version: 1,
          published: '2024-03-04',
          languages: {[lang]: {translation: 'original'}},
          publisher: {name: 'P'},
          title: 'T',
          summary: 'S',
          demands: [{id: 'a', addressee: 'A', items: [{id: 'b', text: {[lang]: 'Text'}}]}],
          signatories: [],
        })}</script></statement-card>`,
      );
      const [item, button, text] = ['[part=demand]', '[part=quote]', '[part=demand] p'].map(
        (selector) => one(card, selector).getBoundingClientRect(),
      );
      expect(button![side]).to.be.closeTo(item![side], 1);
      if (side === 'left') expect(button!.right).to.be.at.most(text!.left);
      else expect(button!.left).to.be.at.least(text!.right);
    });
  }
});
