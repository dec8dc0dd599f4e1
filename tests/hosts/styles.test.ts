import {expect} from '@open-wc/testing';
import {openPage, type OpenPage} from '../support/page.js';
import {script, until} from './cards.js';
import {differences, measure, type Measurement} from './measure.js';
import hosts from './package.json' with {type: 'json'};

// The card on pages of every style, compared with the card on a page without any: computed styles and
// boxes of everything in it. What a card may take from its page is given to both.

/** One of everything that a card shows. */
const statement = {
  format: 1,
  id: 'harbour',
  version: 2,
  published: '2024-03-04',
  updated: '2024-05-06',
  languages: {
    de: {translation: 'original'},
    en: {translation: 'unofficial', translator: 'T', of: 1},
  },
  publisher: {name: 'Harbour Coalition', url: 'https://harbour.example/'},
  url: 'https://harbour.example/statement',
  title: 'Keep the harbour open for everyone who works there',
  summary: {en: 'A first paragraph that is long enough to wrap.\n\nA second.', de: 'Ein Absatz.'},
  quotes: [{text: 'A quotation.', by: 'Somebody'}],
  figures: [
    {id: 'a', value: 1500, precision: 'more-than', label: 'boats', source: 'A', date: '2024-01-01'},
    {id: 'b', value: 7, precision: 'exact', label: {de: 'Kräne'}, source: 'B'},
  ],
  reports: [{name: 'A newspaper', url: 'https://news.example/', date: '2024-03-05'}],
  demands: [{id: 'city', addressee: 'The city', items: [{id: 'open', text: 'Keep it open.'}]}],
  signatories: [{id: 'dockers', name: 'Dockers', url: 'https://dockers.example/'}],
};

/** With a typeface that a page cannot load: those of the page come and go while a test measures. */
const card = `<statement-card lang="en" theme="light" style="--statement-font: sans-serif"><script type="application/json">${JSON.stringify(statement)}</script></statement-card>`;

interface Host {
  readonly css?: string;
  readonly link?: string;
  readonly html?: string;
  /** The card's markup among the page's. */
  readonly body?: string;
}

/** Style sheets may import fonts from elsewhere: a test does without. */
const policy = "default-src 'self' 'unsafe-inline'";

function open({css = '', link = '', html = '', body = card}: Host): Promise<OpenPage> {
  const sheet = link && `<link rel="stylesheet" href="${link}">`;
  return openPage({
    policy,
    html: `<!doctype html><html lang="en" ${html}><head>${sheet}<style>${css}</style>${script}</head><body>${body}`,
  });
}

const cardOn = ({document}: OpenPage) => document.querySelector('statement-card')!;

const plainCards = new Map<number, Measurement>();

/** The card on a plain page, as wide. */
async function plainCard(width: number): Promise<Measurement> {
  const known = plainCards.get(width);
  if (known) return known;
  const page = await open({css: `body {margin: 0; width: ${width}px}`});
  const measurement = measure(cardOn(page));
  plainCards.set(width, measurement);
  return measurement;
}

async function leaks(page: OpenPage): Promise<readonly string[]> {
  const element = cardOn(page);
  const {width} = element.shadowRoot!.querySelector('[part=card]')!.getBoundingClientRect();
  expect(width).to.be.greaterThan(240);
  return differences(await plainCard(width), measure(element));
}

const inherited = `
  letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; line-height: 3; text-indent: 2em;
  text-align: right; text-decoration: underline overline; font-size: 40px; font-style: italic; font-weight: 900; font-variant: small-caps;
  font-stretch: expanded; white-space: pre; hyphens: auto; text-shadow: 1px 1px red; cursor: wait;
  color: red; list-style: square inside; quotes: '<' '>'; tab-size: 2; word-break: break-all;
  line-break: anywhere; overflow-wrap: anywhere; text-wrap: nowrap; user-select: none; orphans: 9;
  -webkit-font-smoothing: antialiased; text-rendering: geometricPrecision; writing-mode: vertical-rl;
  text-emphasis: dot; text-underline-offset: 9px; caret-color: red; accent-color: red; direction: rtl;
  font-feature-settings: 'smcp'; font-kerning: none; empty-cells: hide; border-collapse: collapse;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; text-align-last: center;`;

const important = inherited.replaceAll(';', ' !important;');

const everyTag =
  'html,body,main,article,section,header,footer,div,p,span,strong,time,a,button,ul,ol,li,figure,figcaption,blockquote,img,h1,h2,h3,h4,h5,h6,slot';

const rules: Record<string, Host> = {
  'html at 62.5 %': {css: 'html {font-size: 62.5%}'},
  'nothing at all on everything': {css: '* {all: unset}'},
  'nothing at all on everything, importantly': {css: '* {all: unset !important}'},
  'everything that is inherited, on the body': {css: `body {${inherited}}`},
  'everything that is inherited, on everything': {css: `* {${inherited}}`},
  'everything that is inherited, importantly': {css: `*, *::before, *::after {${important}}`},
  'the same on the element': {css: `statement-card {${important}}`},
  'important rules on every tag': {
    css: `${everyTag} {${important} display: block !important; margin: 7px !important; padding: 7px !important; border: 3px solid red !important; background: yellow !important; float: left; width: 90% !important; max-width: 300px; box-sizing: content-box !important}`,
  },
  'important rules on classes and parts that the card has': {
    css: '.card, .line, .top, .container, .value, [part] {display: none !important; color: red !important}',
  },
  'rules for undefined elements': {css: ':not(:defined) {display: none}'},
  'boxes that do not shrink': {css: '* {box-sizing: border-box; min-width: 300px; flex: none}'},
  'animations and transitions': {css: '* {transition: all 9s; animation: appear 9s infinite}'},
  'custom properties of its own': {
    css: ':root {--_accent: red; --_space: 90px; --_text: red; --accent: red; --surface: red; --a: red; --b: 90px; --c: 90px; --d: red}',
  },
  'from right to left': {html: 'dir="rtl"'},
  'text from right to left by style': {css: 'body {direction: rtl; unicode-bidi: bidi-override}'},
  'from top to bottom': {css: 'html {writing-mode: vertical-rl}'},
  'a flex box around it': {css: 'body {display: flex; align-items: center; gap: 9px}'},
  'a flex column around it': {
    css: 'body {display: flex; flex-direction: column; align-items: start}',
  },
  'a grid around it': {css: 'body {display: grid; place-items: center}'},
  'a narrow grid around it': {
    css: 'body {display: grid; grid-template-columns: 260px 1fr; text-align: center}',
  },
  'the element as a flex box': {css: 'statement-card {display: flex; flex-direction: column}'},
  'the element as a row of a flex box': {css: 'statement-card {display: flex}'},
  'the element as a grid': {css: 'statement-card {display: grid; place-items: center}'},
  'the element in line': {css: 'statement-card {display: inline; font-size: 60px}'},
  'the element as an inline block': {css: 'statement-card {display: inline-block}'},
  'the element afloat': {css: 'statement-card {float: left; margin: 1em}'},
  'the element without a box': {css: 'statement-card {display: contents}'},
  'a text line around it': {body: `<p><b><i>Text ${card} text</i></b></p>`},
  'a table around it': {
    css: 'table {font: 9px fantasy; text-align: right; border-spacing: 20px}',
    body: `<table><tr><td>${card}</td></tr></table>`,
  },
  'a button around it': {body: `<button>${card}</button>`},
  'preformatted text around it': {body: `<pre>\n\n${card}\n</pre>`},
  'a heading and a link around it': {body: `<h1><a href="#">${card}</a></h1>`},
  'a quotation in a list around it': {body: `<ul><li><blockquote>${card}</blockquote></ul>`},
  'another shadow root around it': {
    body: `<div><template shadowrootmode="open"><style>* {${important}}</style><slot></slot></template>${card}</div>`,
  },
};

describe('inside the card nothing changes on a page with', () => {
  for (const [name, host] of Object.entries(rules)) {
    it(name, async () => {
      expect(await leaks(await open(host))).to.deep.equal([]);
    });
  }

  it('a card from right to left on a page from left to right', async () => {
    const arabic = (dir: string) =>
      open({
        html: `dir="${dir}"`,
        body: '<statement-card lang="ar" theme="light" show="summary figures demands" src="/served/good"></statement-card>',
      });
    const [ltr, rtl] = [await arabic('ltr'), await arabic('rtl')];
    for (const page of [ltr, rtl])
      await until(() => cardOn(page).shadowRoot?.querySelector('article'));
    expect(differences(measure(cardOn(rtl)), measure(cardOn(ltr)))).to.deep.equal([]);
  });

  for (const [name, path] of Object.entries(hosts.styleSheets)) {
    it(name, async () => {
      const page = await open({link: `/node_modules/${name}/${path}`});
      const [sheet] = page.document.styleSheets;
      expect(sheet?.cssRules.length, 'rules of the style sheet').to.be.greaterThan(0);
      expect(await leaks(page)).to.deep.equal([]);
    });
  }
});

describe('the comparison finds what leaks', () => {
  it('where the isolation does not hold', async () => {
    const page = await open({css: 'body {letter-spacing: 1px}'});
    const isolation = cardOn(page).shadowRoot!.querySelector<HTMLElement>('.isolation')!;
    expect(await leaks(page)).to.deep.equal([]);
    isolation.style.letterSpacing = 'inherit';
    const first = (await leaks(page)).join();
    expect(first).to.include('letter-spacing: normal → 1px');
  });

  it('through a part, where the page means it', async () => {
    const page = await open({css: 'statement-card::part(title) {color: red}'});
    expect((await leaks(page)).join()).to.include('color: rgb(26, 29, 33) → rgb(255, 0, 0)');
  });
});

describe('the card takes from the page', () => {
  it('the typeface', async () => {
    const page = await open({
      css: 'body {font-family: "Partner’s Own", serif}',
      body: '<statement-card lang="en"></statement-card>',
    });
    const title = cardOn(page).shadowRoot!.querySelector('[part=title]')!;
    expect(page.window.getComputedStyle(title).fontFamily).to.equal('"Partner’s Own", serif');
  });

  it('that it cannot be seen', async () => {
    const page = await open({css: 'body {visibility: hidden}'});
    const title = cardOn(page).shadowRoot!.querySelector('[part=title]')!;
    expect(page.window.getComputedStyle(title).visibility).to.equal('hidden');
  });

  it('that it cannot be used', async () => {
    const page = await open({css: 'body {pointer-events: none}'});
    const button = cardOn(page).shadowRoot!.querySelector('button')!;
    expect(page.window.getComputedStyle(button).pointerEvents).to.equal('none');
  });
});
