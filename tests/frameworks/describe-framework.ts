import {expect} from '@open-wc/testing';
import type {StatementCard, StatementDocument, StatementReadyEvent} from '../../src/index.js';
import {english, ukrainian} from '../hosts/cards.js';
import {all, next, one} from '../support/harness.js';
import {initialSettings, type Settings} from './application.js';
import {nodesIn, Page, type PageOptions} from './page.js';

/** What a framework does not do for any custom element, as far as it concerns the card. */
export interface Limits {
  /** Templates set properties of elements that are defined already; they write attributes of others. */
  readonly needsScriptForProperties?: boolean;
  /** Properties are not set in pages that come from the server. */
  readonly hydratesNoProperties?: boolean;
  /** Listeners are not added in pages that come from the server. */
  readonly hydratesNoListeners?: boolean;
}

const ownStatement: StatementDocument = {
  format: 1,
  id: 'own',
  version: 1,
  published: '2021-01-11',
  languages: {uk: {translation: 'original'}},
  publisher: {name: 'Publisher'},
  title: 'From memory',
  summary: 'Summary.',
  demands: [],
  signatories: [],
};

const title = (card: StatementCard) => one(card, '[part~=title]').textContent.trim();

/** The reader presses the button for English. */
async function switchToEnglish({card}: Page): Promise<void> {
  const switched = next(card, 'statement-language');
  one(card, '[part~=languages] [lang=en]').click();
  await switched;
}

/** The card's behaviour in an application of a framework, in a page of the browser's or the server's. */
export function describeFramework(framework: string, limits: Limits = {}): void {
  const open = (options: Partial<PageOptions> = {}) =>
    Page.open({framework, scriptFirst: true, ...options});

  async function openMounted(settings: Partial<Settings> = {}): Promise<Page> {
    const page = await open();
    await page.start('mount', settings);
    return page;
  }

  describe(`in ${framework}`, () => {
    it('attributes choose language, heading level, theme and parts', async () => {
      const {card, witnessed} = await openMounted();
      expect(title(card)).to.equal(ukrainian);
      expect(one(card, '[part~=title]').localName).to.equal('h3');
      expect(one(card, '.card').className).to.include('light');
      expect(all(card, '[part~=figures], [part~=demands]')).to.deep.equal([]);
      expect(one(card, '[part~=signatories]')).to.exist;
      expect(witnessed).to.deep.equal([]);
    });

    it('a statement in memory can come and go', async () => {
      const page = await openMounted({statement: ownStatement});
      expect(title(page.card)).to.equal('From memory');
      await page.change({statement: undefined});
      expect(title(page.card)).to.equal(ukrainian);
      expect(page.witnessed).to.deep.equal([]);
    });

    it('the application hears of the statement and of a switched language', async () => {
      const page = await openMounted();
      await switchToEnglish(page);
      const [ready, language] = page.heard;
      expect(ready).to.include({type: 'statement-ready', language: 'uk'});
      expect((ready as StatementReadyEvent).statement.id).to.equal('crimea-2021');
      expect(language).to.include({type: 'statement-language', language: 'en'});
      expect(page.heard.length).to.equal(2);
    });

    it('the card follows the application’s state', async () => {
      const page = await openMounted();
      const {card} = page;
      await page.change({lang: 'en', theme: 'dark', headingLevel: 4, show: 'demands'});
      expect(page.card).to.equal(card);
      expect(one(card, '[part~=demands] [lang]').lang).to.equal('en');
      expect(one(card, '.card').className).to.include('dark');
      await page.change({show: 'summary'});
      expect(title(card)).to.equal(english);
      expect(one(card, '[part~=title]').localName).to.equal('h4');
      expect(page.witnessed).to.deep.equal([]);
    });

    it('the reader’s language stays when other state changes', async () => {
      const page = await openMounted();
      await switchToEnglish(page);
      await page.change({theme: 'dark'});
      expect(title(page.card)).to.equal(english);
    });

    it('the card comes back after it was taken away', async () => {
      const page = await openMounted();
      await page.change({isShown: false});
      expect(page.root.querySelector('statement-card')).to.be.null;
      await page.change({isShown: true});
      expect(title(page.card)).to.equal(ukrainian);
      await page.unmount();
      expect(page.root.textContent).to.equal('');
      await page.start('mount');
      expect(title(page.card)).to.equal(ukrainian);
      expect(page.witnessed).to.deep.equal([]);
    });

    it('children stand in until the script has loaded, and stay what they are', async () => {
      const page = await open({scriptFirst: false});
      await page.start('mount');
      expect(page.root.innerText).to.include('Our statement: read it');
      const nodes = nodesIn(page.root);
      await page.loadScript();
      expect(title(page.card)).to.equal(ukrainian);
      expect(page.root.innerText).to.not.include('Our statement');
      expect(nodesIn(page.root)).to.deep.equal(nodes);
      expect(page.witnessed).to.deep.equal([]);
    });

    const early = limits.needsScriptForProperties ? 'is lost' : 'is shown';
    it(`a statement in memory ${early} when the script loads after it`, async () => {
      const page = await open({scriptFirst: false});
      await page.start('mount', {statement: ownStatement});
      await page.loadScript();
      expect(title(page.card)).to.equal(early === 'is lost' ? ukrainian : 'From memory');
    });

    for (const scriptFirst of [true, false]) {
      const when = scriptFirst ? 'after' : 'before';

      it(`a page from the server is hydrated ${when} the script has loaded`, async () => {
        const page = await open({scriptFirst, rendered: initialSettings});
        expect(page.root.querySelector('statement-card a'), 'the server’s fallback').to.exist;
        const nodes = nodesIn(page.root);
        await page.start('hydrate');
        if (!scriptFirst) await page.loadScript();
        expect(nodesIn(page.root)).to.deep.equal(nodes);
        expect(title(page.card)).to.equal(ukrainian);

        await switchToEnglish(page);
        const heard = page.heard.filter(({type}) => type === 'statement-language');
        expect(heard.length).to.equal(limits.hydratesNoListeners ? 0 : 1);

        await page.change({theme: 'dark', lang: 'tr'});
        expect(one(page.card, '.card').className).to.include('dark');
        expect(one(page.card, '[part~=languages] [aria-current]').lang).to.equal('tr');
        expect(nodesIn(page.root)).to.deep.equal(nodes);
        expect(page.witnessed).to.deep.equal([]);
      });

      const property = limits.hydratesNoProperties ? 'is lost' : 'is shown';
      it(`a statement in memory ${property} when hydrated ${when} the script has loaded`, async () => {
        const settings = {...initialSettings, statement: ownStatement};
        const page = await open({scriptFirst, rendered: settings});
        await page.start('hydrate', settings);
        if (!scriptFirst) await page.loadScript();
        expect(title(page.card)).to.equal(property === 'is lost' ? ukrainian : 'From memory');
        expect(page.witnessed).to.deep.equal([]);
      });
    }

    it('a page that differs from the server’s is complained about', async () => {
      const page = await open({rendered: initialSettings, damaged: true});
      const thrown = await page.start('hydrate').catch(String);
      expect([thrown, ...page.witnessed].join()).to.match(/hydrat|expected/i);
    });
  });
}
