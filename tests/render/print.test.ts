import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {all, one, show} from '../support/harness.js';

const restorations: (() => void)[] = [];

/** A card on which what the styles say of paper holds for the screen, until the test ends. */
async function onPaper(lang: string, statement: unknown = fixture): Promise<StatementCard> {
  const card = await show<StatementCard>(
    `<statement-card lang="${lang}"><script type="application/json">${JSON.stringify(statement)}</script></statement-card>`,
  );
  const {adoptedStyleSheets} = card.renderRoot as ShadowRoot;
  for (const rule of adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])) {
    if (!(rule instanceof CSSMediaRule) || !/\bprint$/.test(rule.media.mediaText)) continue;
    const {mediaText} = rule.media;
    rule.media.mediaText = mediaText.replace('print', 'all');
    restorations.push(() => {
      rule.media.mediaText = mediaText;
    });
  }
  return card;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

describe('on paper', () => {
  afterEach(() => {
    for (const restore of restorations.splice(0)) restore();
  });

  for (const part of ['figure', 'demand', 'signatory']) {
    it(`every ${part} is there`, async () => {
      const shown = all(await onPaper('en'), `[part=${part}]`).map(isShown);
      expect(shown).to.not.be.empty;
      expect(shown).to.not.include(false);
    });
  }

  it('each signatory is there once, whatever the reader has looked for', async () => {
    const signatories = Array.from({length: 61}, (_, index) => ({
      id: `s${index}`,
      name: `N${index}`,
    }));
    const card = await onPaper('en', {...fixture, signatories});
    dispatchEvent(new Event('beforeprint'));
    const field = one(card, '[part=filter] input') as HTMLInputElement;
    field.value = 'N7';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    while (!all(card, '.found [part=signatory]').length)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const names = all(card, '[part=signatory] > :last-child').filter(isShown);
    expect(names.map(({textContent}) => textContent.trim())).to.deep.equal(
      signatories.map(({name}) => name),
    );
  });

  it('what stands above the title begins where the title does', async () => {
    const card = await onPaper('en');
    const left = (part: string) => one(card, `[part=${part}]`).getBoundingClientRect().left;
    expect(left('meta')).to.equal(left('title'));
  });

  it('the sentence about the original names its language', async () => {
    expect(one(await onPaper('uk'), '[part=notice]').innerText).to.match(/\(\s*English\s*\)/);
  });

  it('there are no buttons but that name', async () => {
    const shown = all(await onPaper('uk'), 'button').filter(isShown);
    expect(shown.map(({innerText}) => innerText)).to.deep.equal(['English']);
  });
});
