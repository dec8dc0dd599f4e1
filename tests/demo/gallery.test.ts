import {expect} from '@open-wc/testing';
import {ukrainian} from '../hosts/cards.js';
import {foundByAxe} from '../support/axe.js';
import {texts} from '../support/harness.js';
import {openWitnessed} from '../support/page.js';

// Partners' pages, as `npm start` serves them, each with a witness of what should not happen on it.

const open = (path: string, width = 800) => openWitnessed(`/demo/gallery/${path}`, width);

const tags = 'statement-card, statement-demands, statement-signatories, statement-summary';

/** Waits until something is there; the test's own time limit ends it. */
async function soon<Found>(find: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** An element of ours, once it shows its statement. */
const shown = (page: Document, selector = 'statement-card') =>
  soon(() => {
    const element = page.querySelector(selector);
    return element?.shadowRoot?.querySelector('article') && element;
  });

const title = (card: Element) => texts(card, '[part=title]')[0];

/** The page in the frame of a page. */
const framed = (page: Document) =>
  soon(() => {
    const frame = page.querySelector('iframe')!;
    frame.loading = 'eager';
    return frame.contentDocument?.querySelector('statement-card') && frame.contentDocument;
  });

/** Waits until a page shows everything that is ours on it. */
const settled = (page: Document) =>
  soon(() => {
    const elements = [...page.querySelectorAll(`${tags}, iframe`)];
    return (
      elements.length > 0 &&
      elements.every(
        (element) => element.localName === 'iframe' || element.shadowRoot?.querySelector('article'),
      )
    );
  });

function openSnippet(page: Document): void {
  const note = page.querySelector('gallery-note')!;
  note.shadowRoot!.querySelector('details')!.open = true;
}

/** What each page has to show, and how it can be seen that it is all there. */
const pages: Record<string, (page: Document) => Promise<void>> = {
  newspaper: async (page) => {
    const card = await shown(page);
    expect(title(card)).to.equal('Clean water for the five valleys');
    expect(card.querySelector('a')?.host).to.equal('green-rivers.example');
  },
  ngo: async (page) => {
    const card = await shown(page);
    expect(title(card)).to.equal(ukrainian);
    expect(page.querySelector('blockquote')).to.equal(null);
  },
  bootstrap: async (page) => {
    const demands = await shown(page, 'statement-demands');
    expect(texts(demands, '[part=addressee] > :is(h3, h4)')).to.deep.equal(['The county council']);
    await shown(page, 'statement-signatories');
  },
  blog: async (page) => {
    const card = await shown(page);
    const {colorScheme} = getComputedStyle(card.shadowRoot!.querySelector('.card')!);
    expect(colorScheme).to.equal('dark');
  },
  arabic: async (page) => {
    const card = await shown(await framed(page));
    expect(title(card)).to.equal('مياه نظيفة للوديان الخمسة');
    // It begins with 700.
    const height = () => Number(page.querySelector('iframe')!.height);
    await soon(() => height() > 800 && height() >= card.getBoundingClientRect().height);
  },
  parliament: async (page) => {
    const card = await shown(page);
    expect(texts(card, '[part=summary] p')[0]).to.match(/^Eleven associations/);
    const {integrity} = page.querySelector<HTMLScriptElement>('script[async]')!;
    expect(integrity).to.match(/^sha384-[\w+/]{64}$/);
  },
};

/** What a page is given by us, in the order in which it stands there. */
function ours(markup: string): readonly string[] {
  const given = new DOMParser()
    .parseFromString(markup, 'text/html')
    .querySelectorAll(
      `${tags}, blockquote, iframe, script[src*=statement-card], script[src*=height]`,
    );
  return [...given].map(({outerHTML}) => outerHTML.replace(/\s+/g, ' '));
}

for (const [name, showsAll] of Object.entries(pages)) {
  describe(`the gallery’s ${name}`, () => {
    it('shows its statement, and its console and policy stay quiet', async () => {
      const {document: page, witnessed} = await open(`${name}/`);
      await showsAll(page);
      expect(witnessed).to.deep.equal([]);
    });

    it('shows the snippet that it uses', async () => {
      const {document: page} = await open(`${name}/`);
      const note = page.querySelector('gallery-note')!;
      const code = await soon(() => note.shadowRoot?.querySelector('code')?.textContent);
      const source = await (await fetch(`/demo/gallery/${name}/`)).text();
      expect(ours(source)).not.to.be.empty;
      expect(ours(code)).to.deep.equal(ours(source));
      expect(code).to.match(/^</m);
    });

    it('fits on the narrowest phone', async () => {
      const {document: page} = await open(`${name}/`, 320);
      await settled(page);
      openSnippet(page);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('is clean for axe', async () => {
      const {document: page} = await open(`${name}/`);
      await settled(page);
      openSnippet(page);
      expect(await foundByAxe(page, {iframes: false})).to.deep.equal([]);
    });
  });
}

describe('the gallery', () => {
  it('leads to every page, shows each, and stays quiet', async () => {
    const {document: page, witnessed} = await open('');
    const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(Object.keys(pages).map((name) => `${name}/`));
    const previews = [...page.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));
    expect(previews).to.deep.equal(links.map((link) => `${link!}#preview`));
    expect(witnessed).to.deep.equal([]);
  });

  it('is clean for axe', async () => {
    const {document: page} = await open('');
    expect(await foundByAxe(page, {iframes: false})).to.deep.equal([]);
  });

  it('hears of a frame’s height by the lines that the documentation gives', async () => {
    const [docs, script] = await Promise.all(
      ['/docs/frame.md', '/demo/gallery/arabic/frame-height.js'].map(async (address) =>
        (await fetch(address)).text(),
      ),
    );
    expect(docs).to.contain(`\`\`\`js\n${script!}\`\`\``);
  });
});
