import {expect} from '@open-wc/testing';
import type {StatementElement} from '../../src/elements/statement-element.js';
import {textDigests} from '../../src/elements/text-digests.js';
import {templates as es} from '../../src/i18n/generated/es.js';
import {allLocales} from '../../src/i18n/generated/locale-codes.js';
import type {Statement} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {mount, next} from '../support/harness.js';
import {openScriptFrame} from '../support/script-frame.js';

// The script's Lit is trimmed, its templates and messages are compiled: nothing of that may show.

const elements = {
  'the bundled card': '<statement-card lang="en"></statement-card>',
  'a card in Crimean Tatar': '<statement-card lang="crh" theme="dark"></statement-card>',
  'a loaded card in Arabic':
    '<statement-card lang="ar" theme="dark" src="/served/good"></statement-card>',
  'a loaded card in Polish':
    '<statement-card lang="pl" heading-level="4" show="figures signatories" src="/served/good"></statement-card>',
  'a summary': '<statement-summary lang="uk" heading-level="1"></statement-summary>',
  'the demands on one addressee':
    '<statement-demands lang="tr" addressee="ukraine" heading-level="6"></statement-demands>',
  'the signatories': '<statement-signatories lang="fr"></statement-signatories>',
  'a failure': '<statement-card lang="de" src="/served/404"></statement-card>',
  'a failure with children': '<statement-card lang="de" src="/served/404">text</statement-card>',
  'other bytes than the page asks for': `<statement-card lang="fr" src="/served/good" integrity="sha256-${'A'.repeat(43)}=">text</statement-card>`,
};

/** A document that asks for every word of the interface, in one language. */
const wordy = (lang: string, translation: string, signatories = 0) => ({
  format: 1,
  id: 'wordy',
  version: 1500,
  published: '2020-02-29',
  updated: '2021-12-31',
  languages: {[lang]: {translation, of: 1, translator: 'T'}, eo: {translation: 'original'}},
  publisher: {name: 'P'},
  url: 'https://www.example.org/',
  title: {eo: 'Titolo'},
  summary: {[lang]: 'S'},
  quotes: [{text: 'Q', by: 'B'}, {text: 'Q'}],
  figures: ['exact', 'about', 'more-than', 'fewer-than'].map((precision, index) => ({
    id: precision,
    value: [7, 1500, 100, 2.5][index],
    precision,
    label: {[lang]: 'L'},
    source: index > 1 ? 'Z' : {name: 'Z', url: 'https://example.org/'},
    ...(index > 0 && {date: '2021-01-11'}),
  })),
  demands: [{id: 'd', addressee: 'A', items: [{id: 'i', text: 'D'}]}],
  signatories: Array.from({length: signatories}, (_, index) => ({
    id: `s${index}`,
    name: `N ${index}`,
    ...(index === 0 && {
      signedDigest: {version: 1500, language: 'eo', digest: `sha256-${'A'.repeat(43)}=`},
    }),
    ...(index === 1 && {url: 'https://example.org/'}),
    ...(index === 0 && {signed: '2020-03-01', evidence: 'https://example.org/'}),
    ...(index === 2 && {logo: {src: 'https://example.org/x.png', width: 2, height: 1}}),
  })),
  corrections: [
    {date: '2020-03-01', note: 'C'},
    {date: '2021-12-31', version: 2, note: {eo: 'K'}},
  ],
  reports: [{name: 'R', date: '2021-01-11'}, {name: 'R'}],
});

/** Together they are of every plural category that a language has, but of "many" in French and Spanish. */
const counts = [0, 1, 2, 3, 5, 11, 100, 101];

const settled = (target: EventTarget) =>
  Promise.race([next(target, 'statement-ready'), next(target, 'statement-error')]);

/**
 * Markup without Lit's markers, without white space, which the build may fold, and without the mark of
 * images that have failed to load by now.
 */
function markup(element: Element): string {
  const html = element.shadowRoot!.innerHTML;
  return html
    .replace(/<!--.*?-->| hidden=""/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');
}

const aTask = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the script shows what the sources show:', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    frame = await openScriptFrame();
  });

  after(() => {
    frame.remove();
  });

  async function inScript(html: string): Promise<Element> {
    const page = frame.contentDocument!;
    const ready = settled(page);
    page.querySelector('main')!.innerHTML = html;
    await ready;
    return page.querySelector('main')!.firstElementChild!;
  }

  async function inSources(html: string): Promise<Element> {
    const host = mount('');
    const ready = settled(host);
    host.innerHTML = html;
    await ready;
    return host.firstElementChild!;
  }

  /** What an element shows of a statement that is set as its property, in the script and the sources. */
  async function shown(tag: string, lang: string, statement: object): Promise<string[]> {
    const places = [frame.contentDocument!.querySelector('main')!, mount('')];
    const markups = places.map(async (place) => {
      const element: Element = place.ownerDocument.createElement(tag);
      Object.assign(element, {lang, statement});
      place.replaceChildren(element);
      await (element as Element & Pick<StatementElement, 'updateComplete'>).updateComplete;
      return markup(element);
    });
    return Promise.all(markups);
  }

  for (const [name, html] of Object.entries(elements)) {
    it(name, async () => {
      const [script, sources] = [await inScript(html), await inSources(html)];
      expect(markup(sources)).to.not.equal('');
      expect(markup(script)).to.equal(markup(sources));
    });
  }

  it('a card that is pinned', async () => {
    const bytes = await (await fetch('/served/good')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const integrity = `sha256-${btoa(String.fromCharCode(...hash))}`;
    const html = `<statement-card lang="es" src="/served/good" integrity="${integrity}"></statement-card>`;
    const [script, sources] = [await inScript(html), await inSources(html)];
    expect(markup(sources)).to.include('última versión: harbour.example');
    expect(markup(script)).to.equal(markup(sources));
  });

  it('through the growth of a wall of signatories, and through updates that change nothing', async () => {
    const signatories = Array.from({length: 700}, (_, index) => ({
      id: `s${index}`,
      name: `N${index}`,
    }));
    const html = `<statement-signatories lang="en"><script type="application/json">${JSON.stringify({...fixture, signatories})}</script></statement-signatories>`;
    const walls = [await inScript(html), await inSources(html)];
    for (const wall of walls) {
      wall.setAttribute('theme', 'auto');
      await aTask();
      expect(wall.shadowRoot!.querySelectorAll('[part=signatory]')).to.have.length(60);
      const more = () => wall.shadowRoot!.querySelector<HTMLElement>('[part=more]');
      more()!.click();
      while (more()) await aTask();
    }
    const [script, sources] = walls.map(markup);
    expect(sources).to.include('N699');
    expect(script).to.equal(sources);
  });

  it('through a check of the signed text', async () => {
    const digests = await textDigests(fixture as Statement);
    const signatories = ['en', 'tr', 'de', 'en'].map((language, index) => ({
      id: `s${index}`,
      name: `N${index}`,
      signedDigest: {version: 3, language, digest: digests.get(language) ?? digests.get('ar')},
    }));
    const html = `<statement-card lang="en"><script type="application/json">${JSON.stringify({...fixture, signatories})}</script></statement-card>`;
    const cards = [await inScript(html), await inSources(html)];
    for (const card of cards) {
      card.shadowRoot!.querySelector<HTMLElement>('[part=check]')!.click();
      while (!card.shadowRoot!.querySelector('[role=status] p')) await aTask();
    }
    const [script, sources] = cards.map(markup);
    expect(sources).to.include('Matches the text that').and.to.include('could not be confirmed');
    expect(script).to.equal(sources);
  });

  it('through a switch of the language, a change of theme and of parts', async () => {
    const html = '<statement-card lang="en" src="/served/good"></statement-card>';
    const cards = [await inScript(html), await inSources(html)];
    for (const card of cards) {
      const switched = next(card, 'statement-language');
      card.shadowRoot!.querySelector<HTMLElement>('button[lang=uk]')!.click();
      await switched;
      card.setAttribute('show', 'demands summary');
      card.setAttribute('theme', 'dark');
      await (card as Element & {updateComplete: Promise<boolean>}).updateComplete;
    }
    const [script, sources] = cards.map(markup);
    expect(sources).to.include('Місто').and.to.include('card dark');
    expect(script).to.equal(sources);
  });

  for (const locale of allLocales) {
    for (const translation of ['original', 'official', 'unofficial']) {
      it(`in the words of a text that is ${translation} in ${locale}`, async () => {
        const statement = wordy(locale, translation, 3);
        const [script, sources] = await shown('statement-card', locale, statement);
        expect(sources).to.include('Titolo').and.to.include('example.org');
        expect(script).to.equal(sources);
      });
    }

    it(`in the words for any number of signatories in ${locale}`, async () => {
      for (const count of counts) {
        const statement = wordy(locale, 'original', count);
        const [script, sources] = await shown('statement-signatories', locale, statement);
        expect(script).to.equal(sources);
      }
    });

    it(`in the words for what is loading and what has failed in ${locale}`, async () => {
      const html = `<statement-card lang="${locale}" src="/served/404"></statement-card>`;
      const places = [frame.contentDocument!.querySelector('main')!, mount('')];
      const [script, sources] = await Promise.all(
        places.map(async (place) => {
          const failed = settled(place);
          place.innerHTML = html;
          const element = place.firstElementChild as StatementElement;
          await element.updateComplete;
          const loading = markup(element);
          await failed;
          return [loading, markup(element)];
        }),
      );
      expect(sources![0]).not.to.equal(sources![1]);
      expect(script).to.deep.equal(sources);
    });
  }

  it('in the words for a million signatories, which no test can show', async () => {
    const source = await (await fetch('/served/statement-card')).text();
    const categories = ['one', 'two', 'few', 'many', 'other'] as const;
    const {pluralCategories} = new Intl.PluralRules('es').resolvedOptions();
    const words = categories.map((category) => {
      const {strings} = es[`signatories-${category}`];
      return pluralCategories.includes(category) ? strings.join('$0') : '';
    });
    expect(words).to.include('$0 de firmantes');
    expect(source).to.include(words.join('|'));
  });
});
