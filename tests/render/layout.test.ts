import {expect} from '@open-wc/testing';
import type {StatementCard} from '../../src/elements/statement-card.js';
import type {StatementDocument} from '../../src/index.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {all, mount, next, one} from '../support/harness.js';

async function showIn(style: string, lang = 'uk', attributes = ''): Promise<StatementCard> {
  const host = mount('');
  const ready = next(host, 'statement-ready');
  host.innerHTML = `<div style="${style}"><statement-card lang="${lang}" ${attributes}></statement-card></div>`;
  await ready;
  return host.querySelector<StatementCard>('statement-card')!;
}

function overflowing(card: Element): string[] {
  const edge = card.getBoundingClientRect();
  return all(card, 'article *')
    .filter((element) => {
      const {left, right} = element.getBoundingClientRect();
      return right > edge.right + 0.5 || left < edge.left - 0.5;
    })
    .map(({outerHTML}) => outerHTML.slice(0, 80));
}

/** Words that stand out of the card, whichever element they are in. */
function overflowingWords(card: Element): string[] {
  const article = one(card, 'article');
  const edge = article.getBoundingClientRect();
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const range = document.createRange();
    range.selectNodeContents(text);
    const isOutside = [...range.getClientRects()].some(
      ({left, right, width}) => width > 0 && (right > edge.right + 0.5 || left < edge.left - 0.5),
    );
    if (isOutside && text.data.trim()) found.push(text.data.trim());
  }
  return found;
}

/** Large text, as readers may have set it in their browser. */
function doubleText(card: Element): void {
  one(card, '.isolation').style.fontSize = '32px';
}

describe('the layout', () => {
  for (const width of [240, 320, 420, 560, 720, 960, 1200]) {
    for (const lang of ['en', 'uk', 'crh', 'tr']) {
      it(`keeps everything inside ${width} pixels in ${lang}`, async () => {
        expect(overflowing(await showIn(`width: ${width}px`, lang))).to.deep.equal([]);
      });
    }
  }

  it('follows the width of the element, not that of the window', async () => {
    const columns = (card: Element) =>
      getComputedStyle(one(card, '[part=figures] ul'))
        .gridTemplateColumns.split(' ')
        .filter((track) => track !== '0px').length;
    expect(columns(await showIn('width: 300px'))).to.equal(1);
    expect(columns(await showIn('width: 900px'))).to.equal(3);
  });

  for (const [parent, style] of Object.entries({
    'a flex row': 'display: flex; width: 600px',
    'a flex column': 'display: flex; flex-direction: column; width: 600px',
    'a grid': 'display: grid; width: 600px',
    'a float': 'float: left; max-width: 600px',
  })) {
    it(`has room in ${parent}`, async () => {
      const {width} = (await showIn(style)).getBoundingClientRect();
      expect(width).to.be.within(400, 600);
    });
  }

  for (const width of [280, 640, 740, 960]) {
    it(`leaves the language switch where it was when it is used, ${width} pixels wide`, async () => {
      const card = await showIn(`width: ${width}px`, 'en');
      const places = [];
      for (const button of all(card, '[part=languages] button')) {
        button.click();
        await card.updateComplete;
        const boxes = all(card, '[part=languages] button').map((each) =>
          each.getBoundingClientRect(),
        );
        places.push(boxes.map(({top, left, height}) => [top, left, height].join()).join(' '));
      }
      expect(new Set(places).size).to.equal(1);
    });
  }

  for (const lang of ['en', 'ar']) {
    it(`has the head inside, and room for it, with many languages, in ${lang}`, async () => {
      const card = await showIn('width: 740px', lang);
      const tags = ['en', 'uk', 'crh-Latn', 'crh-Cyrl', 'tr', 'de', 'fr', 'es', 'pl', 'ar'];
      const languages = Object.fromEntries(tags.map((tag) => [tag, {translation: 'official'}]));
      card.statement = {...fixture, languages} as unknown as StatementDocument;
      await card.updateComplete;
      expect(all(card, '[part=languages] button')).to.have.length(tags.length);
      expect(overflowingWords(card)).to.deep.equal([]);
      expect(one(card, '[part=meta]').offsetWidth).to.be.at.least(224);
    });
  }

  it('has room for the spacing of text that readers may need (WCAG 1.4.12)', async () => {
    const card = await showIn('width: 320px', 'uk');
    const style = document.createElement('style');
    style.textContent =
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';
    card.shadowRoot!.append(style);
    expect(overflowing(card)).to.deep.equal([]);
  });

  for (const lang of ['en', 'uk', 'crh', 'de']) {
    for (const source of ['', 'src="/demo/green-rivers/statement.json"']) {
      it(`keeps every word inside 280 pixels in ${lang} where text is twice as large, ${source || 'bundled'}`, async () => {
        const card = await showIn('width: 280px', lang, source);
        doubleText(card);
        expect(overflowingWords(card)).to.deep.equal([]);
      });
    }
  }

  for (const [width, place] of [
    [280, 'beneath'],
    [640, 'beside'],
  ] as const) {
    it(`has names ${place} their logos at ${width} pixels where text is twice as large`, async () => {
      const card = await showIn(
        `width: ${width}px`,
        'en',
        'src="/demo/green-rivers/statement.json"',
      );
      doubleText(card);
      const places = all(card, '[part=signatory]').map(({firstElementChild, lastElementChild}) => {
        const {bottom} = firstElementChild!.getBoundingClientRect();
        return lastElementChild!.getBoundingClientRect().top >= bottom ? 'beneath' : 'beside';
      });
      expect(new Set(places)).to.deep.equal(new Set([place]));
    });
  }

  it('has a demand beside its number, whichever way it reads', async () => {
    const card = await showIn('width: 640px', 'ar', 'src="/demo/green-rivers/statement.json"');
    const demands = all(card, '[part=demand] > p');
    expect(new Set(demands.map(({dir}) => dir))).to.deep.equal(new Set(['rtl', 'ltr']));
    const edges = demands.map((demand) => Math.round(demand.getBoundingClientRect().right));
    expect(new Set(edges).size).to.equal(1);
  });

  for (const count of [1, 3, 40]) {
    it(`keeps ${count} signatories inside and in line`, async () => {
      const card = await showIn('width: 720px', 'en');
      card.statement = {
        ...(fixture as unknown as StatementDocument),
        signatories: Array.from({length: count}, (_, index) => ({
          id: `s${index}`,
          name: 'Donaudampfschifffahrtsgesellschaftskapitänsvereinigung '.repeat(1 + (index % 2)),
        })),
      };
      await card.updateComplete;
      expect(overflowing(card)).to.deep.equal([]);
      const tiles = all(card, '[part=signatory]').map((tile) => tile.getBoundingClientRect().left);
      expect(new Set(tiles.map(Math.round)).size).to.equal(Math.min(count, 2));
    });
  }

  it('is hidden by the hidden attribute', async () => {
    const card = await showIn('width: 600px', 'en', 'hidden');
    expect(getComputedStyle(card).display).to.equal('none');
  });
});

describe('the page’s styles', () => {
  it('lend the card their font family and nothing else', async () => {
    const card = await showIn(
      'font: italic bold 40px/3 monospace; letter-spacing: 5px; text-transform: uppercase; color: red; text-align: center',
    );
    const style = getComputedStyle(one(card, 'article'));
    expect([
      style.fontFamily,
      style.fontStyle,
      style.fontWeight,
      style.letterSpacing,
      style.textTransform,
      style.textAlign,
    ]).to.deep.equal(['monospace', 'normal', '400', 'normal', 'none', 'start']);
    expect(style.color).to.not.equal('rgb(255, 0, 0)');
  });
});

describe('the card’s styles', () => {
  // With such a selector anywhere, Chromium goes through thousands of tiles whenever one comes or goes.
  it('ask of no element what stands in it', async () => {
    const {adoptedStyleSheets} = (await showIn('')).renderRoot as ShadowRoot;
    const written = adoptedStyleSheets.flatMap(({cssRules}) =>
      [...cssRules].map(({cssText}) => cssText),
    );
    expect(written).to.not.be.empty;
    expect(written.filter((rule) => rule.includes(':has('))).to.deep.equal([]);
  });
});

describe('the theme', () => {
  const ground = (card: Element) => getComputedStyle(one(card, 'article')).backgroundColor;
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(22, 25, 29)'];

  for (const [page, attributes, expected] of [
    ['', 'theme="light"', light],
    ['', 'theme="dark"', dark],
    ['', '', light],
    ['color-scheme: dark', '', dark],
    ['color-scheme: dark', 'theme="light"', light],
    ['color-scheme: light', 'theme="auto"', light],
  ] as const) {
    it(`is ${expected === dark ? 'dark' : 'light'} with "${attributes}" on a page with "${page}"`, async () => {
      expect(ground(await showIn(page, 'en', attributes))).to.equal(expected);
    });
  }

  it('takes its colours from custom properties', async () => {
    const card = await showIn('--statement-surface: rgb(1, 2, 3); --statement-text: rgb(4, 5, 6)');
    expect(ground(card)).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(one(card, '[part=title]')).color).to.equal('rgb(4, 5, 6)');
  });
});
