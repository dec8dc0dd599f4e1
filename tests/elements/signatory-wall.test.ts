import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import {all, mount, next, one, show, texts} from '../support/harness.js';

function statementWith(count: number, title = 'T') {
  return {
    format: 1 as const,
    id: 'many',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original' as const}, uk: {translation: 'official' as const}},
    publisher: {name: 'P'},
    title,
    summary: 'S',
    demands: [],
    signatories: Array.from({length: count}, (_, index) => ({
      id: `s${index}`,
      name: {en: `Organisation ${index}`, uk: `Організація ${index}`},
    })),
  };
}

async function showWith(count: number, attributes = ''): Promise<StatementCard> {
  const card = mount(`<statement-card lang="en" ${attributes}></statement-card>`).querySelector(
    'statement-card',
  )!;
  card.statement = statementWith(count);
  await card.updateComplete;
  return card;
}

const tiles = (card: Element) => all(card, '[part=signatory]');
const buttons = (card: Element) => all(card, '[part=more]');

async function untilWhole(card: StatementCard): Promise<void> {
  while (buttons(card).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await card.updateComplete;
}

/** The browser's own search, which all engines offer to scripts without having agreed on it. */
function browserFinds(text: string): boolean {
  getSelection()?.removeAllRanges();
  return (window as unknown as {find(text: string): boolean}).find(text);
}

describe('a wall of signatories', () => {
  for (const count of [1, 59, 60]) {
    it(`shows all of ${count}`, async () => {
      const card = await showWith(count);
      expect(tiles(card)).to.have.length(count);
      expect(buttons(card)).to.deep.equal([]);
    });
  }

  for (const count of [61, 120, 121, 1500]) {
    it(`shows the first 60 of ${count}, and all when the reader asks`, async () => {
      const card = await showWith(count);
      expect(tiles(card)).to.have.length(60);
      expect(texts(card, '[part=more]')).to.deep.equal([`Show all ${count.toLocaleString('en')}`]);
      one(card, '[part=more]').click();
      await untilWhole(card);
      const names = texts(card, '[part=signatory] > :last-child');
      expect(names).to.have.length(count);
      expect(new Set(names).size).to.equal(count);
      expect(names[count - 1]).to.equal(`Organisation ${count - 1}`);
    });
  }

  it('is one list for screen readers, however many slices it has', async () => {
    const card = await showWith(400);
    one(card, '[part=more]').click();
    await untilWhole(card);
    expect(all(card, '[part=signatories] [role=list]')).to.have.length(1);
    expect(all(card, '[role=list] .slice > [role=listitem]')).to.have.length(400);
  });

  it('hands the focus to the first new signatory', async () => {
    const card = await showWith(400);
    one(card, '[part=more]').focus();
    one(card, '[part=more]').click();
    await untilWhole(card);
    expect(card.shadowRoot!.activeElement?.textContent.trim()).to.match(/Organisation 60$/);
  });

  it('stays whole through a switch of the language, in the new one', async () => {
    const card = await showWith(400);
    one(card, '[part=more]').click();
    await untilWhole(card);
    const switched = next(card, 'statement-language');
    one(card, 'button[lang=uk]').click();
    await switched;
    const names = texts(card, '[part=signatory] > :last-child');
    expect(names).to.have.length(400);
    expect(names.filter((name) => name.startsWith('Організація'))).to.have.length(400);
  });

  it('speaks the new language everywhere when it is switched while the wall grows', async () => {
    const card = await showWith(1500);
    one(card, '[part=more]').click();
    one(card, 'button[lang=uk]').click();
    await untilWhole(card);
    const names = texts(card, '[part=signatory] > :last-child');
    expect(names.filter((name) => name.startsWith('Організація'))).to.have.length(1500);
  });

  it('comes back whole when its part is taken away and shown again', async () => {
    const card = await showWith(61);
    card.show = 'summary';
    await card.updateComplete;
    expect(tiles(card)).to.deep.equal([]);
    card.show = 'signatories';
    await card.updateComplete;
    expect(tiles(card)).to.have.length(60);
  });

  it('begins anew with another statement, also while it grows', async () => {
    const card = await showWith(1500);
    one(card, '[part=more]').click();
    card.statement = statementWith(700, 'Another');
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(texts(card, '[part=title]')).to.deep.equal(['Another']);
    expect(tiles(card)).to.have.length(60);
  });

  it('is found by the browser’s own search once all are there', async function () {
    const card = await showWith(400);
    // WebKit lets scripts search outside of shadow trees alone.
    if (!browserFinds('Organisation 0')) this.skip();
    one(card, '[part=more]').click();
    await untilWhole(card);
    expect(browserFinds('Organisation 399'), 'the last one').to.equal(true);
    expect(browserFinds('Organisation 400'), 'one that is not there').to.equal(false);
  });

  it('is whole on paper, at once', async () => {
    const card = await showWith(1500);
    window.dispatchEvent(new Event('beforeprint'));
    expect(tiles(card)).to.have.length(1500);
  });

  it('is not told of paper once it has left the page', async () => {
    const card = await showWith(400);
    card.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(tiles(card)).to.have.length(60);
  });

  it('is as whole in an element that shows signatories alone', async () => {
    const wall = await show(
      `<statement-signatories lang="en"><script type="application/json">${JSON.stringify(statementWith(61))}</script></statement-signatories>`,
    );
    expect(tiles(wall)).to.have.length(60);
    one(wall, '[part=more]').click();
    await wall.updateComplete;
    expect(tiles(wall)).to.have.length(61);
  });
});
