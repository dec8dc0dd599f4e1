import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {all, next, one, show, texts} from '../support/harness.js';

async function showFixture(attributes: string): Promise<Element> {
  const card = await show(`<statement-card src="/served/good" ${attributes}></statement-card>`);
  await next(card, 'statement-ready');
  return card;
}

async function showChanged(attributes: string, changes: object): Promise<Element> {
  const json = JSON.stringify({...fixture, ...changes});
  return show(
    `<statement-card ${attributes}><script type="application/json">${json}</script></statement-card>`,
  );
}

const notice = (card: Element) => texts(card, '[part=notice] > span');

describe('every text of a card', () => {
  for (const lang of ['en', 'uk', 'ar', 'pl']) {
    it(`has a direction, and a language where it has one, on a page in ${lang}`, async () => {
      const card = await showFixture(`lang="${lang}"`);
      const walker = document.createTreeWalker(one(card, 'article'), NodeFilter.SHOW_TEXT);
      const bare: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const holder = text.parentElement!.closest('[dir]');
        if (text.data.trim() && (!holder || holder.matches('article'))) bare.push(text.data);
      }
      // Monograms are pictures made of letters.
      const monograms = texts(card, '.monogram');
      expect(
        bare.map((text) => text.trim()).filter((text) => !monograms.includes(text)),
      ).to.deep.equal([]);
    });
  }

  it('carries the language that it is really in', async () => {
    const card = await showFixture('lang="ar"');
    const [first, second] = all(card, '[part=demand] p');
    expect([first!.lang, first!.dir, second!.lang]).to.deep.equal(['en', 'ltr', 'en']);
    expect([one(card, '[part=title] span').lang, one(card, 'article').dir]).to.deep.equal([
      'ar',
      'rtl',
    ]);
  });

  it('is laid out in the direction of the statement, not of the page', async () => {
    const card = await showFixture('lang="en"');
    one(card, 'article');
    card.parentElement!.dir = 'rtl';
    expect(getComputedStyle(one(card, 'article')).direction).to.equal('ltr');
  });
});

describe('the notice about the translation', () => {
  it('says that a text is the original', async () => {
    expect(notice(await showFixture('lang="en"'))).to.deep.equal(['Original text']);
  });

  it('names the translator of an official translation', async () => {
    const [standing, translator] = notice(await showFixture('lang="uk"'));
    expect([standing, translator]).to.deep.equal(['Офіційний переклад', 'Переклад: Translator A']);
  });

  it('says what an incomplete translation borrows', async () => {
    const borrowed = notice(await showFixture('lang="uk"'))[2]!;
    // Engines begin the name with a small or a capital letter.
    expect(borrowed.toLowerCase()).to.equal('частину подано іншою мовою: англійська.');
  });

  it('says that a translation is out of date, and of which version it is', async () => {
    const [standing, stale] = notice(await showFixture('lang="ar"'));
    expect(standing).to.equal('ترجمة غير رسمية');
    expect(stale).to.match(/ترجمة النسخة [2٢]/);
  });
});

describe('the notice about a translation', () => {
  const originals = (card: Element) => texts(card, '[part=notice] button');

  it('names the original’s language, to switch to it', async () => {
    const card = await showFixture('lang="ar"');
    expect(notice(card).pop()).to.match(/^النص الأصلي \( ?English ?\)$/);
    expect(originals(card)).to.deep.equal(['English']);
  });

  it('names every original where there are several', async () => {
    const card = await showChanged('lang="uk"', {
      languages: {
        en: {translation: 'original'},
        tr: {translation: 'original'},
        uk: {translation: 'official'},
      },
    });
    expect(originals(card)).to.deep.equal(['English', 'Türkçe']);
  });

  it('names none where no language is the original', async () => {
    const card = await showChanged('lang="uk"', {
      languages: {en: {translation: 'official'}, uk: {translation: 'official'}},
    });
    expect(originals(card)).to.deep.equal([]);
  });

  it('names none in the original itself', async () => {
    expect(originals(await showFixture('lang="en"'))).to.deep.equal([]);
  });

  it('names none in a part alone, which has no buttons to come back by', async () => {
    const part = await show('<statement-demands lang="ar" src="/served/good"></statement-demands>');
    await next(part, 'statement-ready');
    expect(notice(part)[0]).to.equal('ترجمة غير رسمية');
    expect(originals(part)).to.deep.equal([]);
  });
});

describe('figures', () => {
  it('state their precision, each with its own source', async () => {
    const card = await showFixture('lang="en"');
    expect(texts(card, '[part=figure]')).to.deep.equal([
      'about 1,500 ships a year Source: Port Office as of 31 December 2019',
      '7 piers Source: Harbour Trust',
    ]);
  });

  it('state a source that all of them share once', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    expect(texts(card, '[part=figures] .line')).to.deep.equal([
      'Source: ZMINA as of 11 January 2021',
    ]);
  });

  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

  for (const [age, days, words] of [
    ['a month old', 30, /^\d+ \w+ \d{4}$/],
    ['a year old to the day', 365, /^\d+ \w+ \d{4}$/],
    ['older than a year', 370, /^as of \d+ \w+ \d{4}$/],
  ] as const) {
    it(`state their day, and mark it only where they are old: ${age}`, async () => {
      const figure = {id: 'a', value: 1, precision: 'exact', label: 'L', date: daysAgo(days)};
      const card = await showChanged('lang="en"', {figures: [figure]});
      expect(texts(card, '[part=figures] time')[0]).to.match(words);
      expect(one(card, '[part=figures] time').getAttribute('datetime')).to.equal(figure.date);
    });
  }

  it('state their precision in the language of their label', async () => {
    const card = await showFixture('lang="pl"');
    expect(texts(card, '.value')[0]).to.equal('about 1,500');
    expect(one(card, '.value span').lang).to.equal('en');
  });
});

describe('the footer', () => {
  it('links to the full statement by the name of its site', async () => {
    const card = await showFixture('lang="en"');
    const link = one(card, '[part=footer] a') as HTMLAnchorElement;
    expect([link.textContent, link.href, link.rel]).to.deep.equal([
      'Full statement: harbour.example',
      'https://www.harbour.example/statement',
      'noreferrer',
    ]);
  });

  it('takes the address of the full statement in the reader’s language', async () => {
    const card = await showFixture('lang="uk"');
    expect((one(card, '[part=footer] a') as HTMLAnchorElement).href).to.equal(
      'https://harbour.example/uk',
    );
  });

  it('states version, last change and reports', async () => {
    const card = await showFixture('lang="en"');
    expect(texts(card, '[part=footer] .line')).to.deep.equal([
      'Reported by: The Tide 2 March 2020',
      'Version 3 Last changed: 5 March 2020',
      'Corrections: 1',
      'Version 3 5 March 2020',
    ]);
  });

  it('takes the day of publication for the last change where none is stated', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    expect(texts(card, '[part=footer] .line')[1]).to.equal(
      'Version 1 Last changed: 11 January 2021',
    );
  });
});
