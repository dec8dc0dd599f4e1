import {expect, waitUntil} from '@open-wc/testing';
import {one} from '../support/harness.js';
import {openFrame} from '../support/page.js';

// The demo's pages in frameworks, as `npm start` serves them.

const open = async (src: string) => (await openFrame({src})).document;

/** Applications render when they see fit. */
const soon = (condition: () => boolean | undefined) =>
  waitUntil(() => condition() ?? false, condition.toString(), {timeout: 10_000});

const cardIn = (page: Document) => page.querySelector('statement-card')!;

describe('the demo', () => {
  it('shows a card on a bare page', async () => {
    const card = cardIn(await open('/demo/plain/'));
    expect(one(card, '[part~=title]').textContent).to.include('Crimea');
  });

  for (const framework of ['react', 'vue']) {
    it(`drives the card from the application’s state, and tells what it hears, in ${framework}`, async () => {
      const page = await open(`/demo/${framework}/`);
      const says = (text: string) =>
        soon(() => page.querySelector('[role=status]')?.textContent.includes(text));
      await says('shows 9 signatories');
      const card = cardIn(page);

      const select = page.querySelector('select')!;
      select.value = 'tr';
      select.dispatchEvent(new Event('change', {bubbles: true}));
      page.querySelectorAll('input')[2]!.click();
      await soon(() => card.lang === 'tr' && card.theme === 'dark');
      await card.updateComplete;
      expect(one(card, '[part~=title] [lang], [part~=title][lang]').lang).to.equal('tr');
      expect(one(card, '.card').className).to.include('dark');

      one(card, '[part~=languages] [lang=uk]').click();
      await says('switched to uk');
      await soon(() => select.value === 'uk');
    });
  }
});
