import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {customHtml} from './blocks.mjs';
import {inCustomHtml, inTextTab, pasted, throughVisualTab} from './editors.mjs';
import {besideCard, cardTitle, textOf} from './readers.mjs';

/** The placeholder, once an administrator has put the script's line into the footer of each theme. */
export function footerCases({author, published, read, rest, stored, useTheme}) {
  const {placeholder, plain} = published.snippets;
  const [scriptLine] = /^<script.*?<\/script>/.exec(plain);
  const footer = customHtml(scriptLine);

  /** A card and nothing beside it. */
  async function becomesCard(id) {
    const {page, complaints, close} = await read(id);
    assert.equal(await cardTitle(page), 'Clean water for the five valleys');
    assert.deepEqual(await besideCard(page), {text: '', empty: []});
    assert.equal(await page.$('blockquote'), null);
    assert.deepEqual(complaints, []);
    await close();
  }

  describe('an author’s placeholder, the script in the footer of a block theme', () => {
    before(async () => {
      await useTheme('twentytwentythree');
      const path = 'template-parts/twentytwentythree//footer';
      const {content} = await rest('administrator', `${path}&context=edit`);
      await rest('administrator', path, {content: content.raw + footer});
    });

    it('becomes the card in a “Custom HTML” block', async () => {
      await becomesCard(await author.inBlockEditor('Placeholder', inCustomHtml(placeholder)));
    });

    it('becomes the card from the classic editor’s “Text” tab', async () => {
      await becomesCard(await author.inClassicEditor('Placeholder', inTextTab(placeholder)));
    });

    it('becomes the card after a look at the “Visual” tab', async () => {
      await becomesCard(await author.inClassicEditor('Placeholder', throughVisualTab(placeholder)));
    });

    it('an administrator’s becomes the card, too', async () => {
      const post = {title: 'Ours', status: 'publish', content: customHtml(placeholder)};
      await becomesCard((await rest('administrator', 'posts', post)).id);
    });

    it('pasted straight into the block editor: the trap that it stays a quotation', async () => {
      const id = await author.inBlockEditor('Pasted', pasted(placeholder));
      assert.match(await stored(id), /<blockquote class="wp-block-quote">/);
      const {page, close} = await read(id);
      assert.match(await textOf(page), /^Clean water .* Read the statement$/);
      await close();
    });
  });

  describe('an author’s placeholder, the script in a widget of a classic theme', () => {
    before(async () => {
      await useTheme('twentytwentyone');
      const {id} = await rest('administrator', 'widgets', {
        id_base: 'block',
        sidebar: 'sidebar-1',
        instance: {raw: {content: footer}},
      });
      // As the editor of widgets does: the sidebar is saved after them.
      const {widgets} = await rest('administrator', 'sidebars/sidebar-1');
      await rest('administrator', 'sidebars/sidebar-1', {widgets: [...widgets, id]});
    });

    it('becomes the card from the classic editor’s “Text” tab', async () => {
      await becomesCard(await author.inClassicEditor('Placeholder', inTextTab(placeholder)));
    });
  });
}
