import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {customHtml, embed, paragraph} from './blocks.mjs';
import {cardTitle} from './readers.mjs';
import {themes} from './requirements.mjs';

const pictures = 'screenshots/wordpress';

/** The card in each theme, on phones and on wide screens, with pictures to look at. */
export function themeCases({published, read, rest, useTheme}) {
  const {snippets, page: address} = published;
  const text = paragraph('A paragraph of the partner’s.');
  const contents = {
    card: customHtml(snippets.plain),
    frame: customHtml(snippets.frame),
    embed: embed(address),
  };

  for (const theme of themes) {
    describe(`theme ${theme}`, () => {
      for (const [name, content] of Object.entries(contents)) {
        it(`${name}: no narrower than the text around it, no wider than the page`, async () => {
          await useTheme(theme);
          await mkdir(pictures, {recursive: true});
          const post = {title: name, status: 'publish', content: text + content + text};
          const {id} = await rest('administrator', 'posts', post);
          for (const width of [390, 1280]) {
            const {page, close} = await read(id, {width});
            const shown = await page.waitForSelector('.entry-content :is(statement-card, iframe)');
            await cardTitle(name === 'card' ? page : await shown.contentFrame());
            const widths = await page.evaluate(() => ({
              text: document.querySelector('.entry-content p').clientWidth,
              card: document.querySelector('.entry-content :is(statement-card, iframe)')
                .offsetWidth,
              page: document.documentElement.scrollWidth,
            }));
            await page.screenshot({
              path: `${pictures}/${theme}-${name}-${width}.png`,
              fullPage: true,
            });
            assert.equal(widths.page, width);
            // Twenty Twenty-One gives a frame that is no embed the whole width of a phone.
            assert.ok(widths.card >= widths.text && widths.card <= width, JSON.stringify(widths));
            await close();
          }
        });
      }
    });
  }
}
