import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {embed} from './blocks.mjs';
import {inTextTab, pasted} from './editors.mjs';
import {besideCard, cardTitle, textOf} from './readers.mjs';

/** The frame that WordPress makes of the address of a statement's page. */
export function oembedCases({author, published, read, rest, stored}) {
  const {page: address, shortPage} = published;

  /** Pastes an address into the block editor and waits until it has become an embed. */
  const embedded = (pageAddress) => async (page) => {
    await pasted(pageAddress)(page);
    await page.waitForSelector('[data-type="core/embed"] iframe');
  };

  async function openFrame(id, window) {
    const opened = await read(id, window);
    const element = await opened.page.waitForSelector('.entry-content iframe');
    const frame = await element.contentFrame();
    assert.equal(await cardTitle(frame), 'Clean water for the five valleys');
    return {...opened, element, frame};
  }

  /** Waits until the frame is so high. */
  const hasHeight = (page, height) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.entry-content iframe').offsetHeight === wanted,
      {timeout: 5000},
      height,
    );

  const contentHeight = (frame) =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  describe('an author pastes the address of the statement’s page', () => {
    it('block editor: it becomes an embed, and readers see the card alone', async () => {
      const id = await author.inBlockEditor('Address', embedded(address));
      assert.match(await stored(id), /^<!-- wp:embed \{"url":"https:/);
      const {page, complaints, close} = await openFrame(id);
      await hasHeight(page, 1000);
      assert.deepEqual(await besideCard(page), {text: '', empty: []});
      assert.deepEqual(complaints, []);
      await close();
    });

    it('classic editor: the same, from a line of its own', async () => {
      const id = await author.inClassicEditor(
        'Address',
        inTextTab(`Before\n\n${shortPage}\n\nAfter`),
      );
      const {page, complaints, close} = await openFrame(id);
      assert.equal((await besideCard(page)).text.replace(/\s+/g, ' '), 'Before After');
      assert.deepEqual(complaints, []);
      await close();
    });
  });

  describe('the frame that readers get', () => {
    let whole;
    let short;

    before(async () => {
      const embedPost = async (embedded) => {
        const post = {title: 'Embed', status: 'publish', content: embed(embedded)};
        return (await rest('author', 'posts', post)).id;
      };
      whole = await embedPost(address);
      short = await embedPost(shortPage);
    });

    for (const width of [390, 1280]) {
      it(`is as high as what is in it, ${width} pixels wide`, async () => {
        const {page, frame, close} = await openFrame(short, {width});
        const height = await contentHeight(frame);
        assert.ok(height > 200 && height < 1000, String(height));
        await hasHeight(page, height);
        await close();
      });
    }

    it('scrolls what is higher than WordPress allows', async () => {
      const {page, frame, close} = await openFrame(whole);
      await hasHeight(page, 1000);
      assert.ok((await contentHeight(frame)) > 1000);
      const scrolled = await frame.evaluate(() => {
        window.scrollTo(0, 300);
        return window.scrollY;
      });
      assert.equal(scrolled, 300);
      await close();
    });

    it('changes its height with the language', async () => {
      const {page, frame, close} = await openFrame(short);
      const english = await contentHeight(frame);
      await hasHeight(page, english);
      await (await frame.waitForSelector('>>> [part=languages] [lang=de]')).click();
      await frame.waitForFunction(() =>
        document
          .querySelector('statement-card')
          .shadowRoot.querySelector('[part=title]')
          .textContent.includes('Sauberes'),
      );
      const german = await contentHeight(frame);
      assert.notEqual(german, english);
      await hasHeight(page, german);
      await close();
    });

    it('is as light as the theme for readers who prefer dark', async () => {
      const {page, frame, close} = await openFrame(short);
      const ground = () =>
        frame.$eval('>>> [part=card]', (card) => getComputedStyle(card).backgroundColor);
      const usual = await ground();
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      assert.equal(await ground(), usual);
      await close();
    });

    const links = {
      'to the statement’s page': 'main > p a',
      'to another site, of which WordPress opens none': '>>> [part=meta] a',
    };
    for (const [name, selector] of Object.entries(links)) {
      it(`by a click on a link ${name}, opens the statement’s page`, async () => {
        const {page, frame, close} = await openFrame(short);
        await hasHeight(page, await contentHeight(frame));
        await (await frame.waitForSelector(selector)).click();
        await page.waitForFunction(
          (wanted) => location.href === wanted,
          {timeout: 5000},
          shortPage,
        );
        await close();
      });
    }

    it('is the text and a link where scripts are off', async () => {
      const {page, close} = await read(whole, {scripts: false});
      assert.match(
        await textOf(page),
        /^Clean water for the five valleys – .* Read the statement$/,
      );
      assert.equal(await page.$eval('.entry-content a', ({href}) => href), address);
      await close();
    });
  });
}
