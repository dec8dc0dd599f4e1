import {expect} from '@open-wc/testing';
import {openFrame} from '../support/page.js';

// What partners paste, on pages of theirs, in each engine.

/** A partner's page with a snippet. */
async function partnersPage(need: string, query = ''): Promise<Document> {
  const {frame} = await openFrame({src: `/published/rivers/snippets/${need}${query}`});
  return frame.contentDocument!;
}

/** The card's title, once it is there. */
async function shownTitle(page: Document): Promise<string | undefined> {
  for (let tries = 0; tries < 200; tries += 1) {
    const title = page.querySelector('statement-card')?.shadowRoot?.querySelector('[part=title]');
    if (title) return title.textContent.trim();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

const title = 'Clean water for the five valleys';

for (const need of ['plain', 'fallback', 'pinned', 'offline']) {
  for (const [where, query] of Object.entries({
    'a plain page': '',
    'WordPress’s classic editor': '?classic',
  })) {
    it(`${need}: the card is shown, and nothing beside it, in ${where}`, async () => {
      const page = await partnersPage(need, query);
      expect(await shownTitle(page)).to.equal(title);
      const card = page.querySelector('statement-card')!;
      card.remove();
      page.querySelectorAll('script').forEach((script) => {
        script.remove();
      });
      expect(page.body.textContent.trim()).to.equal('');
    });
  }
}

it('placeholder: text, and a card where the site has the script', async () => {
  const page = await partnersPage('placeholder', '?classic');
  expect(page.querySelector('blockquote')?.textContent).to.contain(title);
  const script = page.createElement('script');
  script.src = '/published/rivers/statement-card.js';
  page.body.append(script);
  expect(await shownTitle(page)).to.equal(title);
  expect(page.querySelector('blockquote')).to.equal(null);
});

it('offline: nothing is asked for', async () => {
  const page = await partnersPage('offline');
  await shownTitle(page);
  const asked = page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !name.startsWith('data:') && !name.endsWith('/favicon.ico'));
  expect(asked).to.deep.equal([]);
});

it('frame: the card’s own page', async () => {
  const page = await partnersPage('frame');
  const frame = page.querySelector('iframe')!;
  frame.loading = 'eager';
  await new Promise((resolve) => {
    if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body.firstChild) {
      resolve(undefined);
    } else frame.addEventListener('load', resolve, {once: true});
  });
  expect(await shownTitle(frame.contentDocument!)).to.equal(title);
  expect(frame.title).to.equal(title);
});
