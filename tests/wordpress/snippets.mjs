import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {needs} from '../../src/snippets/snippet.ts';
import {customHtml} from './blocks.mjs';
import {inCustomHtml, inTextTab, throughVisualTab} from './editors.mjs';
import {besideCard, cardTitle, textOf} from './readers.mjs';

const withCard = ['plain', 'fallback', 'pinned', 'offline'];

const title = 'Clean water for the five valleys';

const storedByAuthor = (need) => (need === 'placeholder' ? 'stored as it is' : 'stripped');

/** Each snippet as WordPress's editors store it, and what readers see. */
export function snippetCases({administrator, author, published, read, rest, stored}) {
  const {snippets} = published;

  async function saved(user, need) {
    const content = customHtml(snippets[need]);
    const {id} = await rest(user, 'posts', {title: need, status: 'publish', content});
    return id;
  }

  async function showsCard(id) {
    const {page, complaints, close} = await read(id);
    assert.equal(await cardTitle(page), title);
    assert.deepEqual(await besideCard(page), {text: '', empty: []});
    assert.deepEqual(complaints, []);
    await close();
  }

  async function showsFrame(id) {
    const {page, complaints, close} = await read(id);
    const frame = await (await page.waitForSelector('.entry-content iframe')).contentFrame();
    assert.equal(await cardTitle(frame), title);
    assert.deepEqual(await besideCard(page), {text: '', empty: []});
    assert.deepEqual(complaints, []);
    await close();
  }

  /** Without any card: what readers see of a post. */
  async function showsText(id, expected) {
    const {page, complaints, close} = await read(id);
    assert.match(await textOf(page), expected);
    assert.equal(await page.$('statement-card'), null);
    assert.deepEqual(complaints, []);
    await close();
  }

  const text = (seen, expected) => ({seen, verify: (id) => showsText(id, expected)});

  const card = {seen: 'the card alone', verify: showsCard};
  const frame = {seen: 'the frame alone', verify: showsFrame};
  const line = text('the line of text', new RegExp(`^${title} Twelve .* Read the statement$`));
  const wholeText = text('the whole text', /^Clean water .*Demands.*12 signatories.*Kestrel/s);
  const nothing = text('nothing', /^$/);
  const data = text('the data as text, a trap', /^\{“format”:1,/);

  /** What readers see of what is stored as it is, and of what is left where it is stripped. */
  const whole = {
    plain: card,
    fallback: card,
    pinned: card,
    placeholder: line,
    frame,
    offline: card,
  };
  const stripped = {
    plain: line,
    fallback: wholeText,
    pinned: line,
    placeholder: line,
    frame: nothing,
    offline: data,
  };

  describe('an administrator, “Custom HTML” block', () => {
    for (const need of needs) {
      it(`${need}: stored as it is, readers see ${whole[need].seen}`, async () => {
        const id = await saved('administrator', need);
        assert.equal(await stored(id), customHtml(snippets[need]));
        await whole[need].verify(id);
      });
    }

    it('plain, by the steps in the editor: “/html”, Enter, paste', async () => {
      const code = snippets.plain;
      const id = await administrator.inBlockEditor('By hand', inCustomHtml(code));
      assert.equal(await stored(id), customHtml(code));
      await showsCard(id);
    });
  });

  describe('an administrator, classic editor, “Text” tab', () => {
    for (const need of needs) {
      it(`${need}: stored as it is, readers see ${whole[need].seen}`, async () => {
        const code = snippets[need];
        const id = await administrator.inClassicEditor(need, inTextTab(code));
        assert.equal(await stored(id), code);
        await whole[need].verify(id);
      });
    }
  });

  describe('an administrator, classic editor, “Visual” tab and back', () => {
    for (const need of withCard) {
      it(`${need}: the trap that the card is deleted`, async () => {
        const code = snippets[need];
        const id = await administrator.inClassicEditor(need, throughVisualTab(code));
        assert.doesNotMatch(await stored(id), /<statement-card/);
      });
    }

    it('placeholder: keeps its class and data', async () => {
      const code = snippets.placeholder;
      const id = await administrator.inClassicEditor('placeholder', throughVisualTab(code));
      assert.equal((await stored(id)).includes(code.slice(0, code.indexOf('>') + 1)), true);
    });

    it('frame: stays', async () => {
      const code = snippets.frame;
      await showsFrame(await administrator.inClassicEditor('frame', throughVisualTab(code)));
    });
  });

  describe('an author, “Custom HTML” block', () => {
    for (const need of needs) {
      it(`${need}: ${storedByAuthor(need)}, readers see ${stripped[need].seen}`, async () => {
        const id = await saved('author', need);
        const isWhole = (await stored(id)) === customHtml(snippets[need]);
        assert.equal(isWhole, need === 'placeholder');
        await stripped[need].verify(id);
      });
    }

    it('plain, by the steps in the editor: the trap that the block goes on showing the snippet', async () => {
      const code = snippets.plain;
      let shown;
      const id = await author.inBlockEditor('By an author', inCustomHtml(code), async (page) => {
        shown = await page.$eval('[data-type="core/html"] textarea', ({value}) => value);
      });
      assert.equal(shown, code);
      await stripped.plain.verify(id);
    });
  });

  describe('an author, classic editor, “Text” tab', () => {
    for (const need of needs) {
      it(`${need}: ${storedByAuthor(need)}, readers see ${stripped[need].seen}`, async () => {
        const code = snippets[need];
        const id = await author.inClassicEditor(need, inTextTab(code));
        assert.equal((await stored(id)) === code, need === 'placeholder');
        await stripped[need].verify(id);
      });
    }
  });

  describe('other roles', () => {
    it('an editor may use scripts', async () => {
      await showsCard(await saved('editor', 'plain'));
    });

    it('a contributor may not', async () => {
      const content = customHtml(snippets.plain);
      const post = await rest('contributor', 'posts', {title: 'A draft', content});
      assert.doesNotMatch(await stored(post.id), /script|statement-card/);
    });
  });
}
