import {expect} from '@open-wc/testing';
import {all, next, one, show, texts} from '../support/harness.js';

async function showFixture(attributes: string): Promise<Element> {
  const card = await show(`<statement-card src="/served/good" ${attributes}></statement-card>`);
  await next(card, 'statement-ready');
  return card;
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
    ]);
  });

  it('takes the day of publication for the last change where none is stated', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    expect(texts(card, '[part=footer] .line')[1]).to.equal(
      'Version 1 Last changed: 11 January 2021',
    );
  });
});
