import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import type {StatementDocument} from '../../src/index.js';
import {all, mount, next, one, texts} from '../support/harness.js';

const countries = [{country: 'UA'}, {country: 'de'}, {}];

/** Each hundredth of them is in Kyïv; the others are in Odesa. */
function statementWith(count: number, given: {country?: string}[] = countries): StatementDocument {
  return {
    format: 1,
    id: 'many',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original'}, uk: {translation: 'official'}},
    publisher: {name: 'P'},
    title: 'T',
    summary: 'S',
    demands: [],
    signatories: Array.from({length: count}, (_, index) => ({
      id: `s${index}`,
      name:
        index % 100 === 7
          ? {en: `Kyïv ${index}`, uk: `Київ ${index}`}
          : {en: `Odesa ${index}`, uk: `Одеса ${index}`},
      ...given[index % given.length],
    })),
  };
}

async function showWith(statement: StatementDocument, lang = 'en'): Promise<StatementCard> {
  const card = mount(`<statement-card lang="${lang}"></statement-card>`).querySelector(
    'statement-card',
  )!;
  card.statement = statement;
  await card.updateComplete;
  return card;
}

const field = (card: Element) => one(card, 'input') as HTMLInputElement;
const countryField = (card: Element) => one(card, 'select') as HTMLSelectElement;
const status = (card: Element) => texts(card, 'output')[0];

/** Visible ones alone. */
const names = (card: Element) =>
  all(card, '[part=signatory] > :last-child')
    .filter((one) => one.checkVisibility())
    .map(({textContent}) => textContent.trim());

const buttons = (card: Element) => all(card, '[part=more]').filter((one) => one.checkVisibility());

function type(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** As a reader does, and until the card says how many there are, or nothing where `count` is that. */
async function enter(
  card: StatementCard,
  control: HTMLInputElement | HTMLSelectElement,
  value: string,
  said: string,
): Promise<void> {
  control.focus();
  type(control, value);
  await until(() => status(card) === said);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('a filter of signatories', () => {
  it('is there beyond 60 signatories only', async () => {
    const few = await showWith(statementWith(60));
    expect(all(few, '[part=filter]')).to.deep.equal([]);
    const many = await showWith(statementWith(61));
    expect(all(many, '[part=filter]')).to.have.length(1);
  });

  it('shows those of a name, without its diacritics, and tells how many', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'kyiv', '4 signatories');
    expect(names(card)).to.deep.equal(['Kyïv 7', 'Kyïv 107', 'Kyïv 207', 'Kyïv 307']);
    expect(buttons(card)).to.deep.equal([]);
  });

  it('speaks in a live region that was there, and empty, before', async () => {
    const card = await showWith(statementWith(61));
    const region = one(card, 'output');
    expect(region.textContent.trim()).to.equal('');
    await enter(card, field(card), 'kyiv', '1 signatory');
    expect(one(card, 'output')).to.equal(region);
    await enter(card, field(card), 'zebra', 'None found');
    expect(one(card, 'output')).to.equal(region);
    expect(names(card)).to.deep.equal([]);
  });

  it('says how many once the reader pauses, not at every letter', async () => {
    const card = await showWith(statementWith(400));
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(card)!));
    observer.observe(one(card, 'output'), {childList: true, subtree: true, characterData: true});
    for (const text of ['k', 'ky', 'kyi']) {
      type(field(card), text);
      await until(() => names(card)[0] === 'Kyïv 7');
    }
    await until(() => status(card) === '4 signatories');
    observer.disconnect();
    expect(new Set(said)).to.deep.equal(new Set(['4 signatories']));
  });

  it('has a first screen of what it finds at once, the rest once the reader pauses', async () => {
    const card = await showWith(statementWith(400));
    const found = one(card, '.found');
    const counts: number[] = [];
    const observer = new MutationObserver(() =>
      counts.push(found.querySelectorAll('[part=signatory]').length),
    );
    observer.observe(found, {childList: true, subtree: true});
    await enter(card, field(card), 'odesa 1', '156 signatories');
    observer.disconnect();
    expect(counts).to.deep.equal([12, 60]);
  });

  it('keeps the field, its focus and the caret while it finds', async () => {
    const card = await showWith(statementWith(400));
    const input = field(card);
    input.focus();
    type(input, 'kyiv');
    input.setSelectionRange(2, 2);
    await until(() => status(card) === '4 signatories');
    expect(field(card)).to.equal(input);
    expect(card.shadowRoot!.activeElement).to.equal(input);
    expect(input.selectionStart).to.equal(2);
  });

  it('shows the first 60 of those that it finds, and the rest when the reader asks', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'odesa', '396 signatories');
    expect(names(card)).to.have.length(60);
    expect(buttons(card).map(({textContent}) => textContent.trim())).to.deep.equal([
      'Show all 396',
    ]);
    buttons(card)[0]!.focus();
    buttons(card)[0]!.click();
    await until(() => buttons(card).length === 0);
    expect(new Set(names(card)).size).to.equal(396);
    expect(card.shadowRoot!.activeElement?.textContent.trim()).to.match(/Odesa 61$/);
  });

  it('begins each search with its first 60', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'odesa', '396 signatories');
    buttons(card)[0]!.click();
    await until(() => buttons(card).length === 0);
    await enter(card, field(card), 'odesa 1', '156 signatories');
    expect(names(card)).to.have.length(60);
  });

  it('brings back what was there when it is emptied: all, if they were all there', async () => {
    const card = await showWith(statementWith(400));
    one(card, '[part=more]').click();
    await until(() => buttons(card).length === 0);
    const tiles = all(card, '[part=signatory]');
    await enter(card, field(card), 'kyiv', '4 signatories');
    await enter(card, field(card), '', '');
    expect(names(card)).to.have.length(400);
    expect(all(card, '[part=signatory]')).to.deep.equal(tiles);
  });

  it('goes by country where there are several, in the interface’s order', async () => {
    const card = await showWith(statementWith(400));
    const options = () => texts(card, 'option');
    expect(options()).to.deep.equal(['All', 'Germany', 'Ukraine']);
    await enter(card, countryField(card), 'DE', '133 signatories');
    await enter(card, field(card), 'kyiv', '2 signatories');
    expect(names(card)).to.deep.equal(['Kyïv 7', 'Kyïv 307']);
  });

  it('asks for no country where all are in one', async () => {
    const card = await showWith(statementWith(61, [{country: 'UA'}, {country: 'ua'}, {}]));
    expect(all(card, 'select')).to.deep.equal([]);
  });

  it('stays as it is through a switch of the language, in the new one', async () => {
    const card = await showWith(statementWith(400), 'uk');
    await enter(card, countryField(card), 'DE', '133 підписанти');
    await enter(card, field(card), 'kyiv', '2 підписанти');
    const switched = next(card, 'statement-language');
    one(card, 'button[lang=en]').click();
    await switched;
    await until(() => names(card).includes('Kyïv 7') && status(card) === '2 signatories');
    expect(names(card)).to.deep.equal(['Kyïv 7', 'Kyïv 307']);
    expect([field(card).value, countryField(card).value]).to.deep.equal(['kyiv', 'DE']);
  });

  it('searches another statement for the same, without what has gone', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'kyiv', '4 signatories');
    card.statement = statementWith(200);
    await until(() => status(card) === '2 signatories');
    expect(names(card)).to.deep.equal(['Kyïv 7', 'Kyïv 107']);
    card.statement = statementWith(50);
    await card.updateComplete;
    expect(names(card)).to.have.length(50);
  });

  for (const [others, left] of [
    [
      [{country: 'UA'}, {country: 'PL'}],
      ['', ''],
    ],
    [[{}], ['']],
  ] as const) {
    it(`asks for all where another statement lacks the country, with ${left.length} fields left`, async () => {
      const card = await showWith(statementWith(400));
      await enter(card, countryField(card), 'DE', '133 signatories');
      card.statement = statementWith(200, [...others]);
      await until(() => names(card).length === 60 && status(card) === '');
      expect(
        [...all(card, 'input, select')].map((one) => (one as HTMLInputElement).value),
      ).to.deep.equal(left);
      expect(
        all(card, 'select').map((one) => (one as HTMLSelectElement).selectedIndex),
      ).to.deep.equal(left.slice(1).map(() => 0));
    });
  }

  it('keeps all that the reader has asked for when the focus comes back to the field', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'odesa', '396 signatories');
    buttons(card)[0]!.click();
    await until(() => buttons(card).length === 0);
    field(card).focus();
    await pause(400);
    expect(names(card)).to.have.length(396);
  });

  it('leaves the page where it is: the field stays put while what it finds comes and goes', async () => {
    const card = await showWith(statementWith(400));
    // A page that becomes shorter than the place where its reader is has to scroll.
    card.style.marginBlockEnd = '9999px';
    one(card, '[part=more]').click();
    await until(() => buttons(card).length === 0);
    const place = () => {
      const {top, width} = field(card).getBoundingClientRect();
      return {top, width, below: one(card, '.slice').getBoundingClientRect().top};
    };
    const before = place();
    for (const [text, said] of [
      ['kyiv', '4 signatories'],
      ['kyiv 307', '1 signatory'],
      ['nobody', 'None found'],
      ['', ''],
    ] as const) {
      await enter(card, field(card), text, said);
      const {below, ...fieldPlace} = place();
      expect(fieldPlace, text).to.deep.equal({top: before.top, width: before.width});
      if (text !== 'nobody') expect(below, text).to.equal(before.below);
    }
  });

  it('finds the last of ten thousand, without a long task', async () => {
    const card = await showWith(statementWith(10_000));
    await enter(card, field(card), 'odesa 9999', '1 signatory');
    expect(names(card)).to.deep.equal(['Odesa 9999']);
  });

  it('shows what was typed last, however long searches take', async () => {
    const card = await showWith(statementWith(10_000));
    for (const text of ['o', 'od', 'kyiv 9907']) type(field(card), text);
    await until(() => status(card) === '1 signatory');
    await pause(100);
    expect(names(card)).to.deep.equal(['Kyïv 9907']);
  });

  it('has all signatories ready for paper meanwhile', async () => {
    const card = await showWith(statementWith(400));
    await enter(card, field(card), 'kyiv', '4 signatories');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(card, '.waiting [part=signatory]')).to.have.length(400);
  });

  it('leaves nothing for axe to find', async () => {
    const card = await showWith(statementWith(61));
    await enter(card, field(card), 'kyiv', '1 signatory');
    await expect(card).to.be.accessible();
  });

  it('has targets of 24 pixels, and labels', async () => {
    const card = await showWith(statementWith(61));
    for (const control of [field(card), countryField(card)]) {
      expect(control.getBoundingClientRect().height).to.be.at.least(24);
      expect(control.labels?.[0]?.textContent.trim()).to.match(/^(Name|Country)/);
    }
  });
});
