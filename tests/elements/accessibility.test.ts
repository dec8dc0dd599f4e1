import {expect} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {StatementDocument} from '../../src/index.js';
import {mount, next, show} from '../support/harness.js';

const tags = ['statement-card', 'statement-summary', 'statement-demands', 'statement-signatories'];
const directions = {
  ltr: {lang: 'uk', src: ''},
  rtl: {lang: 'ar', src: 'src="/served/good"'},
};

async function showOn(page: string, element: string): Promise<Element> {
  const host = mount('');
  const ready = next(host, 'statement-ready');
  host.innerHTML = `<main ${page}><h1>Page</h1>${element}</main>`;
  await ready;
  return host;
}

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    for (const [dir, {lang, src}] of Object.entries(directions)) {
      for (const width of [280, 640, 960]) {
        for (const tag of tags) {
          it(`in ${tag}, ${theme}, ${dir}, ${width} pixels wide`, async () => {
            const host = await showOn(
              `lang="${lang}" dir="${dir}" style="width: ${width}px"`,
              `<${tag} theme="${theme}" ${src}></${tag}>`,
            );
            await expect(host).to.be.accessible();
          });
        }
      }
    }
  }

  it('in signatures with their days and evidence, and in corrections that are open', async () => {
    const host = await showOn('lang="en"', '<statement-card></statement-card>');
    const card = host.querySelector('statement-card')!;
    const evidence = 'https://sea.example/we-sign';
    card.statement = {
      ...(fixture as unknown as StatementDocument),
      signatories: [{id: 'sea', name: 'Sea Watch', signed: '2020-03-04', evidence}],
    };
    await card.updateComplete;
    card.shadowRoot!.querySelector('details')!.open = true;
    await expect(host).to.be.accessible();
  });

  it('in two cards on one page, one of them loaded', async () => {
    const host = await showOn(
      'lang="en"',
      '<statement-card></statement-card><statement-card src="/served/good"></statement-card>',
    );
    await expect(host).to.be.accessible();
  });

  it('in the notice of a failure', async () => {
    const host = mount('<main lang="en"></main>');
    const failed = next(host, 'statement-error');
    host.firstElementChild!.innerHTML = '<statement-card src="/served/404"></statement-card>';
    await failed;
    await expect(host).to.be.accessible();
  });
});

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

/** Only Chromium’s launcher hands out its accessibility tree. */
const hasTree = navigator.userAgent.includes('Chrome');

async function nodes(role: string): Promise<Node[]> {
  // Its type says that it returns nothing.
  const root = await (a11ySnapshot({}) as unknown as Promise<Node>);
  const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(root).filter((node) => node.role === role);
}

(hasTree ? describe : describe.skip)('the accessibility tree', () => {
  beforeEach(async () => {
    await show('<statement-card lang="en"></statement-card>');
  });

  it('has the outline of a page', async () => {
    const headings = (await nodes('heading')).map(
      ({level, name}) => `${String(level)} ${name ?? ''}`,
    );
    expect(headings).to.deep.equal([
      '2 Against the persecution of Crimean Tatars and Muslims in occupied Crimea',
      '3 Demands',
      '4 The government of the Russian Federation',
      '4 International organisations and the governments of democracies',
      '4 The authorities of Ukraine',
      '3 9 signatories',
    ]);
  });

  it('has the languages as buttons, by their own names', async () => {
    const buttons = (await nodes('button')).map(({name}) => name);
    expect(buttons.slice(0, 4)).to.deep.equal(['English', 'Українська', 'Qırımtatarca', 'Türkçe']);
  });

  it('has a button at each demand that says what it does', async () => {
    const buttons = (await nodes('button')).map(({name}) => name);
    expect(buttons.slice(4)).to.deep.equal(Array.from({length: 9}, () => 'Quote'));
  });

  it('has links that say where they lead', async () => {
    const links = (await nodes('link')).map(({name}) => name);
    expect(links.slice(0, 2)).to.deep.equal(['ZMINA Human Rights Centre', 'ZMINA']);
    expect(links).to.include('Full statement: zmina.ua');
  });
});

describe('lists', () => {
  it('are lists for screen readers though they have no markers', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const lists = [...card.shadowRoot!.querySelectorAll('ul, ol')];
    expect(lists).to.have.length(4);
    expect(lists.every((list) => list.getAttribute('role') === 'list')).to.be.true;
    expect(lists.every((list) => [...list.children].every(({tagName}) => tagName === 'LI'))).to.be
      .true;
    // Of the signatories there may be so many that their list has layers in between.
    const wall = card.shadowRoot!.querySelector('[part=signatories] [role=list]')!;
    expect(wall.querySelectorAll(':scope > .slice > [role=listitem]')).to.have.length(9);
  });
});

describe('the keyboard', () => {
  it('reaches every language and every link, in the order in which they are read', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const stops = [...card.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button')];
    for (const stop of stops) {
      stop.focus();
      expect(card.shadowRoot!.activeElement).to.equal(stop);
    }
    expect(stops.some(({tabIndex}) => tabIndex !== 0)).to.be.false;
  });

  it('and fingers find targets of 24 pixels in every button', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    for (const button of card.shadowRoot!.querySelectorAll('button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
