import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {StatementDocument} from '../../src/index.js';
import {all, one, show, texts} from '../support/harness.js';

async function showWith(corrections: object[] | undefined, lang = 'en'): Promise<StatementCard> {
  const card = await show<StatementCard>(`<statement-card lang="${lang}"></statement-card>`);
  card.statement = {...fixture, corrections} as unknown as StatementDocument;
  await card.updateComplete;
  return card;
}

const some = [
  {date: '2020-03-01', note: {en: 'A name was misspelt.', uk: 'Назву написано з помилкою.'}},
  {date: '2020-03-05', version: 3, note: {en: 'A pier was miscounted.'}},
];

const disclosure = (card: Element) => one(card, 'details') as HTMLDetailsElement;

describe('corrections', () => {
  it('are listed with day and version, newest first, behind a disclosure that counts them', async () => {
    const card = await showWith(some);
    expect(texts(card, 'details')).to.deep.equal([
      'Corrections: 2 Version 3 5 March 2020 A pier was miscounted. 1 March 2020 A name was misspelt.',
    ]);
    expect(disclosure(card).open).to.be.false;
  });

  it('open at a click', async () => {
    const card = await showWith(some);
    one(card, 'summary').click();
    expect(disclosure(card).open).to.be.true;
  });

  it('carry the languages that their notes are really in', async () => {
    const card = await showWith(some, 'uk');
    expect(all(card, 'details li > p:last-child').map(({lang}) => lang)).to.deep.equal([
      'en',
      'uk',
    ]);
    expect(texts(card, 'summary')).to.deep.equal(['Виправлення: 2']);
  });

  it('stay open when the card is rendered again, also in another language', async () => {
    const card = await showWith(some);
    disclosure(card).open = true;
    card.theme = 'dark';
    card.lang = 'uk';
    await card.updateComplete;
    await card.updateComplete;
    expect(texts(card, 'summary')).to.deep.equal(['Виправлення: 2']);
    expect(disclosure(card).open).to.be.true;
  });

  for (const none of [undefined, []]) {
    it(`have no disclosure where there are none: ${JSON.stringify(none)}`, async () => {
      expect(all(await showWith(none), 'details')).to.deep.equal([]);
    });
  }

  it('show markup as it is typed', async () => {
    const note = '<img src=x onerror=alert(1)>';
    const card = await showWith([{date: '2020-03-05', note}]);
    expect(texts(card, 'details li > p:last-child')).to.deep.equal([note]);
  });

  it('offer a summary that can be touched', async () => {
    const card = await showWith(some);
    expect(one(card, 'summary').getBoundingClientRect().height).to.be.at.least(24);
  });
});
