import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CardOptions} from '../../src/snippets/card-options.js';
import {snippetKinds} from '../../src/snippets/snippets.js';
import {publication} from '../publish/sample.js';

const published = await publication();

function snippet(need: string, options: Partial<CardOptions>): string {
  const kind = snippetKinds.find((one) => one.need === need);
  assert.ok(kind, need);
  return kind.write(published, {text: 'en', isFixed: false, ...options});
}

const all: Partial<CardOptions> = {
  theme: 'dark',
  headingLevel: 3,
  show: ['demands', 'summary'],
  addressee: 'council',
  properties: {radius: '0', accent: '#b00020', font: '"Noto Sans", serif'},
};
const usual: Partial<CardOptions> = {
  theme: 'auto',
  headingLevel: 2,
  show: ['summary', 'figures', 'demands', 'signatories'],
  addressee: '',
  properties: {},
};
const style =
  'style="--statement-accent: #b00020; --statement-radius: 0; --statement-font: &quot;Noto Sans&quot;, serif"';

void describe('a card’s options', () => {
  for (const need of ['plain', 'fallback', 'pinned', 'offline']) {
    void it(`are attributes of the tag: ${need}`, () => {
      const [tag] = /<statement-card[^>]*>/.exec(snippet(need, all)) ?? [];
      const options = `theme="dark" heading-level="3" show="demands summary" addressee="council" ${style}>`;
      assert.ok(tag?.endsWith(options), tag);
    });
  }

  void it('are single-word data names of the placeholder, which takes the style itself', () => {
    const [tag] = /<blockquote[^>]*>/.exec(snippet('placeholder', all)) ?? [];
    const data =
      'data-theme="dark" data-headinglevel="3" data-show="demands summary" data-addressee="council"';
    assert.ok(tag?.endsWith(`${data} ${style}>`), tag);
  });

  void it('stand in the fragment of the frame, but for the heading level', () => {
    const [, src] = /src="([^"]*)"/.exec(snippet('frame', all)) ?? [];
    assert.equal(
      src?.replaceAll('&amp;', '&'),
      `${published.at}frame/en/#theme=dark&show=demands+summary&addressee=council&accent=%23b00020&radius=0&font=%22Noto+Sans%22%2C+serif`,
    );
  });

  for (const {need} of snippetKinds) {
    void it(`are left out where they are as usual: ${need}`, () => {
      assert.equal(snippet(need, usual), snippet(need, {}));
    });
  }

  void it('count for the headings of the whole text, too', () => {
    assert.match(snippet('fallback', {headingLevel: 4}), /<h4>Clean water<\/h4>/);
  });
});
