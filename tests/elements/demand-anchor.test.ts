import {expect} from '@open-wc/testing';
import {script, until} from '../hosts/cards.js';
import {tag} from '../prerender/prerendered.js';
import {next} from '../support/next.js';
import {openFrame, type OpenFrame} from '../support/page.js';

// The built script in pages of their own, which have addresses and are higher than their windows.

const card = '<statement-card lang="en"></statement-card>';

/** The bundled statement's demands: one in the middle, and one on another addressee. */
const [sanctions, law] = ['crimea-2021-sanctions', 'crimea-2021-law'];

const above = '<p style="height: 3000px">above</p>';

/** A page whose address names a demand, until the script has run. */
async function open(html: string, fragment: string): Promise<OpenFrame> {
  const query = new URLSearchParams({
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><body>${above}${html}${above}`,
  });
  return openFrame({src: `/page?${query.toString()}#${fragment}`});
}

const cards = ({document}: OpenFrame) => [
  ...document.querySelectorAll('statement-card, statement-demands, statement-summary'),
];

const rootOf = (page: OpenFrame, index = 0) => cards(page)[index]!.shadowRoot!;

/** Anchors of the demands that a card marks. */
const marked = (page: OpenFrame, index = 0) =>
  [...rootOf(page, index).querySelectorAll('[part=demand][aria-current=location]')].map(
    ({id}) => id,
  );

/** Whether a demand is where the reader looks. */
function isInView({window}: OpenFrame, demand: Element | null): boolean {
  const {top, bottom} = demand!.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

async function go(page: OpenFrame, fragment: string): Promise<void> {
  const gone = next(page.window, 'hashchange' as keyof HTMLElementEventMap);
  page.window.location.hash = fragment;
  await gone;
}

function update(page: OpenFrame): Promise<boolean> {
  const element = cards(page)[0] as Element & {
    requestUpdate: () => void;
    updateComplete: Promise<boolean>;
  };
  element.requestUpdate();
  return element.updateComplete;
}

const places: Record<string, string> = {
  'a card': script + card,
  'a card before its script': `${card}<p>text</p>${script}`,
  'the demands alone': `${script}<statement-demands></statement-demands>`,
  'a card that a server has rendered': tag({document: 'bundled', lang: 'en'}) + script,
};

describe('a demand that the page’s address names', () => {
  for (const [name, html] of Object.entries(places)) {
    it(`is marked, in view and has the focus in ${name}`, async () => {
      const page = await open(html, sanctions);
      await until(() => marked(page).length > 0);
      const root = rootOf(page);
      expect(marked(page)).to.deep.equal([sanctions]);
      expect(root.activeElement?.id).to.equal(sanctions);
      expect(isInView(page, root.activeElement)).to.be.true;
    });
  }

  it('is found when its statement comes late', async () => {
    const page = await open(
      `${script}<statement-card src="/served/slow"></statement-card>`,
      'harbour-light',
    );
    await until(() => marked(page).length > 0);
    expect(isInView(page, rootOf(page).activeElement)).to.be.true;
  });

  it('keeps mark and focus when the live card takes the place of the server’s', async () => {
    const src = new URL('/served/slow', location.href).href;
    const page = await open(tag({document: 'good', lang: 'en', src}) + script, 'harbour-light');
    const ready = next(cards(page)[0]!, 'statement-ready');
    await until(() => marked(page).length > 0);
    const {scrollY} = page.window;
    await ready;
    expect(marked(page)).to.deep.equal(['harbour-light']);
    expect(rootOf(page).activeElement?.id).to.equal('harbour-light');
    expect(page.window.scrollY).to.equal(scrollY);
  });

  it('is marked for readers who see no colours but their own', async () => {
    const page = await open(script + card, sanctions);
    const demand = rootOf(page).getElementById(sanctions)!;
    await until(() => demand.matches('[aria-current]'));
    // Grounds and shadows would be taken away; outlines are not.
    expect(page.window.getComputedStyle(demand).outlineStyle).to.equal('solid');
  });

  it('moves only the first of several cards that show it', async () => {
    const page = await open(script + card + above + card, sanctions);
    await until(() => marked(page, 1).length > 0);
    expect(page.document.activeElement).to.equal(cards(page)[0]);
    expect(isInView(page, rootOf(page).getElementById(sanctions))).to.be.true;
  });

  it('is found in the card that shows its addressee', async () => {
    const page = await open(
      `${script}<statement-demands addressee="russia"></statement-demands>${above}<statement-demands addressee="ukraine"></statement-demands>`,
      law,
    );
    await until(() => marked(page, 1).length > 0);
    expect(marked(page, 0)).to.deep.equal([]);
    expect(page.document.activeElement).to.equal(cards(page)[1]);
  });

  it('is followed when the reader goes to another, and back', async () => {
    const page = await open(script + card, sanctions);
    await until(() => marked(page).length > 0);
    for (const fragment of [law, sanctions]) {
      page.window.scrollTo(0, 0);
      await go(page, fragment);
      expect(marked(page)).to.deep.equal([fragment]);
      expect(isInView(page, rootOf(page).activeElement)).to.be.true;
    }
  });

  it('is scrolled to once more by a link to where the page is already', async () => {
    const page = await open(`${script}${card}${card}<a href="#${sanctions}">again</a>`, sanctions);
    await until(() => marked(page, 1).length > 0);
    page.window.scrollTo(0, 0);
    page.document.querySelector('a')!.click();
    expect(isInView(page, rootOf(page).getElementById(sanctions))).to.be.true;
    expect(page.document.activeElement).to.equal(cards(page)[0]);
  });

  for (const [name, prevented, keys] of [
    ['that opens in another tab', false, {ctrlKey: true, metaKey: true}],
    ['that the page makes do something else', true, {}],
  ] as const) {
    it(`stays out of view for a link ${name}`, async () => {
      const page = await open(`${script}${card}<a href="#${sanctions}">again</a>`, sanctions);
      await until(() => marked(page).length > 0);
      page.window.scrollTo(0, 0);
      const link = page.document.querySelector('a')!;
      if (prevented)
        link.addEventListener('click', (click) => {
          click.preventDefault();
        });
      // A tab that it opens would stay.
      else
        page.window.addEventListener('click', (click) => {
          click.preventDefault();
        });
      const click = {bubbles: true, cancelable: true, composed: true, ...keys};
      link.dispatchEvent(new MouseEvent('click', click));
      expect(page.window.scrollY).to.equal(0);
    });
  }

  it('is followed again after another place on the page', async () => {
    const page = await open(`${script}${card}${card}<p id="elsewhere">`, sanctions);
    await until(() => marked(page, 1).length > 0);
    await go(page, 'elsewhere');
    expect([...marked(page, 0), ...marked(page, 1)]).to.deep.equal([]);
    page.window.scrollTo(0, 0);
    await go(page, sanctions);
    expect(isInView(page, rootOf(page).getElementById(sanctions))).to.be.true;
  });

  it('leaves the page where it is when the card is rendered again', async () => {
    const page = await open(script + card, sanctions);
    await until(() => marked(page).length > 0);
    page.window.scrollTo(0, 0);
    rootOf(page).querySelector<HTMLElement>('button[lang=uk]')!.click();
    await update(page);
    expect(page.window.scrollY).to.equal(0);
    expect(marked(page)).to.deep.equal([sanctions]);
  });

  it('is only marked when the reader has begun to scroll', async () => {
    const page = await open(
      `<script>scrollTo(0, 100)</script><statement-card src="/served/slow"></statement-card>${script}`,
      'harbour-light',
    );
    await until(() => marked(page).length > 0);
    expect(page.window.scrollY).to.equal(100);
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  it('is only marked when the reader is writing something', async () => {
    const page = await open(
      `<textarea style="position: fixed; top: 0"></textarea><script>document.querySelector('textarea').focus()</script><statement-card src="/served/slow"></statement-card>${script}`,
      'harbour-light',
    );
    await until(() => marked(page).length > 0);
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.activeElement?.localName).to.equal('textarea');
  });

  it('is no other element of the card, and no other text', async () => {
    for (const fragment of ['', 'sanctions', 'top', '%', 'crimea-2021-%', '\'"<b>']) {
      const page = await open(script + card, fragment);
      await update(page);
      expect(marked(page), fragment).to.deep.equal([]);
      expect(page.window.scrollY).to.equal(0);
    }
  });

  it('is the first on show of those that share an id', async () => {
    const group = (id: string) => ({id, addressee: id, items: [{id: 'same', text: id}]});
    const document = {
      format: 1,
      id: 'twice',
      version: 1,
      published: '2024-03-04',
      languages: {en: {translation: 'original'}},
      publisher: {name: 'P'},
      title: 'T',
      summary: 'S',
      demands: [group('one'), group('two')],
      signatories: [],
    };
    const json = `<script type="application/json">${JSON.stringify(document)}</script>`;
    const shows = async (attributes: string) => {
      const page = await open(
        `${script}<statement-card ${attributes}>${json}</statement-card>`,
        'twice-same',
      );
      await until(() => marked(page).length > 0);
      return rootOf(page).activeElement?.textContent.trim();
    };
    expect(await shows('')).to.equal('one');
    expect(await shows('addressee="two"')).to.equal('two');
  });
});
