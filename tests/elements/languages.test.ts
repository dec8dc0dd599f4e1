import {expect} from '@open-wc/testing';
import {all, mount, next, one, show, shownText, texts} from '../support/harness.js';
import type {StatementCard} from '../../src/elements/statement-card.js';

const page = document.documentElement;
const kinds = {
  en: 'Joint statement',
  uk: 'Спільна заява',
  crh: 'Ortaq beyanat',
  tr: 'Ortak bildiri',
  pl: 'Wspólne oświadczenie',
};

const kind = (card: Element) => texts(card, '[part=meta] strong')[0];
const language = (card: Element) => one(card, 'article').lang;
const button = (card: Element, name: string) =>
  all(card, 'button').find(({textContent}) => textContent.trim() === name)!;

async function settled(card: StatementCard): Promise<void> {
  // Changes of `lang` are seen in the next microtask, and rendered in the one after.
  await Promise.resolve();
  await card.updateComplete;
}

describe('the language of a card', () => {
  const before = page.lang;

  afterEach(() => {
    page.lang = before;
  });

  it('is that of its own lang first', async () => {
    page.lang = 'tr';
    const card = await show('<div lang="uk"><statement-card lang="crh"></statement-card></div>');
    expect([language(card), kind(card)]).to.deep.equal(['crh', kinds.crh]);
  });

  it('is that of the nearest lang around it next', async () => {
    page.lang = 'tr';
    const card = await show('<div lang="crh"><p lang="uk"><statement-card></statement-card></p>');
    expect([language(card), kind(card)]).to.deep.equal(['uk', kinds.uk]);
  });

  it('is that of a lang around the shadow tree that it stands in', async () => {
    page.lang = 'tr';
    const host = mount('<section lang="uk"></section>').firstElementChild!;
    host.attachShadow({mode: 'open'}).innerHTML = '<statement-card></statement-card>';
    const card = host.shadowRoot!.querySelector('statement-card')!;
    await card.updateComplete;
    expect(language(card)).to.equal('uk');
  });

  it('is that of the page next', async () => {
    page.lang = 'tr';
    const card = await show('<statement-card></statement-card>');
    expect([language(card), kind(card)]).to.deep.equal(['tr', kinds.tr]);
  });

  it('is one of the browser’s where the page names none', async () => {
    page.removeAttribute('lang');
    const card = await show('<statement-card></statement-card>');
    const known = navigator.languages.map((tag) => tag.split('-')[0]);
    expect(known.includes(language(card)) || language(card) === 'en').to.be.true;
  });

  it('is the statement’s first where nothing that is wanted exists', async () => {
    page.lang = 'zu';
    const card = await show('<statement-card lang="xx-nonsense-1"></statement-card>');
    expect(['en', ...navigator.languages.map((tag) => tag.split('-')[0])]).to.include(
      language(card),
    );
  });

  for (const [typed, expected] of [
    ['en_us', 'en'],
    [' UK ', 'uk'],
    ['uk_UA.UTF-8', 'uk'],
    ['ua', 'uk'],
    ['crh-Latn-UA', 'crh'],
    ['TR-tr', 'tr'],
  ] as const) {
    it(`is ${expected} for lang="${typed}"`, async () => {
      const card = await show(`<statement-card lang="${typed}"></statement-card>`);
      expect(language(card)).to.equal(expected);
    });
  }

  it('is not broken by an unknown lang', async () => {
    page.lang = 'uk';
    const card = await show('<statement-card lang="!!! no tag !!!"></statement-card>');
    expect(language(card)).to.equal('uk');
  });

  it('follows the page when its lang changes', async () => {
    page.lang = 'uk';
    const card = await show<StatementCard>('<statement-card></statement-card>');
    page.lang = 'crh';
    await settled(card);
    expect([language(card), kind(card)]).to.deep.equal(['crh', kinds.crh]);
  });

  it('follows its own lang when that changes or goes', async () => {
    page.lang = 'tr';
    const card = await show<StatementCard>('<statement-card lang="uk"></statement-card>');
    card.lang = 'crh';
    await settled(card);
    expect(language(card)).to.equal('crh');
    card.removeAttribute('lang');
    await settled(card);
    expect(language(card)).to.equal('tr');
  });

  it('may be another for the interface, where the statement lacks the page’s', async () => {
    page.lang = 'pl';
    const card = await show('<statement-card></statement-card>');
    expect(kind(card)).to.equal(kinds.pl);
    expect(one(card, '[part=meta] strong span').lang).to.equal('pl');
    expect(language(card)).to.equal('en');
    expect(one(card, '[part=title] span').lang).to.equal('en');
  });

  it('stays right in two cards side by side, through switches', async () => {
    const host = mount(
      '<statement-card lang="uk"></statement-card><statement-card lang="crh"></statement-card>',
    );
    const [first, second] = [...host.querySelectorAll('statement-card')] as [
      StatementCard,
      StatementCard,
    ];
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([kind(first), kind(second)]).to.deep.equal([kinds.uk, kinds.crh]);
    expect(shownText(first)).to.include('9 підписантів').and.include('11 січня 2021');
    expect(shownText(second)).to.include('9 teşkilât imzaladı').and.include('11 yanvar 2021');
    button(first, 'Türkçe').click();
    await settled(first);
    second.headingLevel = 4;
    await settled(second);
    expect([kind(first), kind(second)]).to.deep.equal([kinds.tr, kinds.crh]);
  });
});

describe('the language switch', () => {
  it('names every language of the statement in that language, and marks the current one', async () => {
    const card = await show('<statement-card lang="crh"></statement-card>');
    const buttons = all(card, '[part=languages] button');
    expect(buttons.map((one) => [one.lang, one.textContent.trim()])).to.deep.equal([
      ['en', 'English'],
      ['uk', 'Українська'],
      ['crh', 'Qırımtatarca'],
      ['tr', 'Türkçe'],
    ]);
    const current = buttons.filter((one) => one.getAttribute('aria-current') === 'true');
    expect(current.map(({lang}) => lang)).to.deep.equal(['crh']);
  });

  it('switches text and interface, and tells the page', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const told = next(card, 'statement-language');
    button(card, 'Українська').click();
    const event = await told;
    expect([event.language, event.bubbles, event.composed]).to.deep.equal(['uk', true, true]);
    expect([language(card), kind(card)]).to.deep.equal(['uk', kinds.uk]);
  });

  it('tells nothing when the reader chooses what is on show', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    let told = 0;
    card.addEventListener('statement-language', () => {
      told += 1;
    });
    button(card, 'English').click();
    await Promise.resolve();
    await card.updateComplete;
    expect(told).to.equal(0);
  });

  it('holds when the card changes while it is off the page', async () => {
    const card = await show<StatementCard>(
      '<div lang="uk"><statement-card></statement-card></div>',
    );
    const parent = card.parentElement!;
    button(card, 'Türkçe').click();
    await next(card, 'statement-language');
    card.remove();
    card.theme = 'dark';
    await card.updateComplete;
    parent.append(card);
    await settled(card);
    expect(language(card)).to.equal('tr');
  });

  it('keeps the focus on the button', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const turkish = button(card, 'Türkçe');
    turkish.focus();
    turkish.click();
    await next(card, 'statement-language');
    expect(card.shadowRoot!.activeElement).to.equal(turkish);
  });

  it('holds until the page itself changes its language', async () => {
    page.lang = 'en';
    const card = await show<StatementCard>('<statement-card></statement-card>');
    button(card, 'Türkçe').click();
    await next(card, 'statement-language');
    card.theme = 'dark';
    await card.updateComplete;
    expect(language(card)).to.equal('tr');
    page.lang = 'uk';
    await settled(card);
    expect(language(card)).to.equal('uk');
    page.lang = 'en';
  });
});

describe('the button of the original’s language in the notice', () => {
  async function press(press: (button: HTMLElement) => void): Promise<StatementCard> {
    const card = await show<StatementCard>(
      '<statement-card lang="ar" src="/served/good"></statement-card>',
    );
    await next(card, 'statement-ready');
    const switched = next(card, 'statement-language');
    press(one(card, '[part=notice] button'));
    expect(await switched).to.include({language: 'en'});
    return card;
  }

  it('switches the card to the original', async () => {
    const card = await press((original) => {
      original.click();
    });
    expect(language(card)).to.equal('en');
    expect(texts(card, '[part=notice]')).to.deep.equal(['Original text']);
  });

  it('hands the focus on to that language’s button, since it goes itself', async () => {
    const card = await press((original) => {
      original.focus();
      original.click();
    });
    const focused = card.shadowRoot!.activeElement as HTMLElement;
    expect(focused).to.equal(one(card, '[part=languages] button[lang=en]'));
    expect(focused.getAttribute('aria-current')).to.equal('true');
  });

  it('is as high as a finger needs', async () => {
    const card = await show('<statement-card lang="ar" src="/served/good"></statement-card>');
    await next(card, 'statement-ready');
    expect(one(card, '[part=notice] button').getBoundingClientRect().height).to.be.at.least(24);
  });
});
