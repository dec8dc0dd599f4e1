import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import {all, one, show, shownText, texts} from '../support/harness.js';

const fromFixture = 'src="/served/good"';

async function showFixture(attributes = '', lang = 'en'): Promise<StatementCard> {
  const card = await show<StatementCard>(
    `<statement-card ${fromFixture} lang="${lang}" ${attributes}></statement-card>`,
  );
  if (!card.shadowRoot?.querySelector('article')) {
    await new Promise((resolve) => {
      card.addEventListener('statement-ready', resolve, {once: true});
    });
  }
  return card;
}

/** The parts of a card in the order in which they stand. */
const partsOf = (card: Element) =>
  all(card, 'article > [part]').map((part) => part.getAttribute('part'));

describe('statement-card', () => {
  it('shows header, all parts in their natural order, and footer', async () => {
    expect(partsOf(await showFixture())).to.deep.equal([
      'header',
      'summary',
      'figures',
      'demands',
      'signatories',
      'footer',
    ]);
  });

  for (const [value, expected] of [
    ['signatories summary', ['header', 'signatories', 'summary', 'footer']],
    ['Demands, demands unknown', ['header', 'demands', 'footer']],
    ['unknown', ['header', 'summary', 'figures', 'demands', 'signatories', 'footer']],
    ['', ['header', 'summary', 'figures', 'demands', 'signatories', 'footer']],
  ] as const) {
    it(`shows ${expected.join(', ')} for show="${value}"`, async () => {
      expect(partsOf(await showFixture(`show="${value}"`))).to.deep.equal(expected);
    });
  }

  it('shows the demands on one addressee', async () => {
    const card = await showFixture('addressee="state"');
    expect(texts(card, '[part=addressee] > :first-child')).to.deep.equal(['The state']);
  });

  it('shows all demands for an unknown addressee', async () => {
    const card = await showFixture('addressee="nobody"');
    expect(texts(card, '[part=addressee] > :first-child')).to.deep.equal(['The city', 'The state']);
  });

  for (const [attribute, expected] of [
    ['', ['H2', 'H3', 'H4', 'H4', 'H3']],
    ['heading-level="1"', ['H1', 'H2', 'H3', 'H3', 'H2']],
    ['heading-level="5"', ['H5', 'H6', 'H6', 'H6', 'H6']],
    ['heading-level="6"', ['H6', 'H6', 'H6', 'H6', 'H6']],
    ['heading-level="0"', ['H2', 'H3', 'H4', 'H4', 'H3']],
    ['heading-level="many"', ['H2', 'H3', 'H4', 'H4', 'H3']],
  ] as const) {
    it(`has headings ${expected.join(' ')} with ${attribute || 'no heading-level'}`, async () => {
      const card = await showFixture(attribute);
      const headings = all(card, 'h1, h2, h3, h4, h5, h6').map(({tagName}) => tagName);
      expect(headings).to.deep.equal(expected);
    });
  }

  for (const [attribute, expected] of [
    ['', 'auto'],
    ['theme="dark"', 'dark'],
    ['theme=" Light "', 'light'],
    ['theme="purple"', 'auto'],
  ] as const) {
    it(`has the ${expected} theme with ${attribute || 'no theme'}`, async () => {
      const card = await showFixture(attribute);
      expect(one(card, 'article').classList.contains(expected)).to.be.true;
    });
  }

  it('counts and shows only those who have not withdrawn', async () => {
    const card = await showFixture();
    expect(shownText(card)).to.include('2 signatories').and.not.to.include('Gone Society');
  });

  it('updates when properties change', async () => {
    const card = await showFixture();
    card.show = 'summary';
    card.headingLevel = 4;
    await card.updateComplete;
    expect(partsOf(card)).to.deep.equal(['header', 'summary', 'footer']);
    expect(one(card, '[part=title]').tagName).to.equal('H4');
  });

  it('takes properties that were set before the element was defined', async () => {
    const card = document.createElement('statement-card');
    // What a framework leaves behind that sets properties before the script has come.
    Object.defineProperty(card, 'show', {value: 'demands', configurable: true, writable: true});
    document.body.append(card);
    await card.updateComplete;
    expect(partsOf(card)).to.deep.equal(['header', 'demands', 'footer']);
    card.remove();
  });

  it('shows no language switch for a statement in one language', async () => {
    const card = await showFixture();
    const languages = {en: {translation: 'original' as const}};
    card.statement = {...minimal, languages};
    await card.updateComplete;
    expect(all(card, '[part=languages]')).to.deep.equal([]);
  });

  it('leaves out parts that have nothing to show', async () => {
    const card = await showFixture();
    card.statement = minimal;
    await card.updateComplete;
    expect(partsOf(card)).to.deep.equal(['header', 'summary', 'footer']);
  });
});

const minimal = {
  format: 1,
  id: 'minimal',
  version: 1,
  published: '2021-01-11',
  languages: {en: {translation: 'original'}, uk: {translation: 'official'}},
  publisher: {name: 'Publisher'},
  title: 'Title',
  summary: 'Summary',
  demands: [],
  signatories: [],
} as const;
