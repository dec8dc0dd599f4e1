import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {hosts} from '../../src/builder/preview/hosts.js';
import type {HostPreview} from '../../src/builder/preview/host-preview.js';
import {titleOf, until} from '../hosts/cards.js';
import {foundByAxe} from '../support/axe.js';
import {mount, one} from '../support/harness.js';
import './define.js';

const looks = {
  'light, from left to right': {scheme: 'light', locale: 'en', dir: 'ltr'},
  'dark, from right to left': {scheme: 'dark', locale: 'ar', dir: 'rtl'},
} as const;

/** A part of a page in one look, with an element of the builder on it. */
async function show<Tag extends 'host-preview' | 'snippet-code' | 'json-editor'>(
  tag: Tag,
  {scheme, locale, dir}: (typeof looks)[keyof typeof looks],
  properties: object,
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = mount(`<main lang="${locale}" dir="${dir}"><h1>Page</h1></main>`);
  place.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#101316' : '#fff'}; color: ${scheme === 'dark' ? '#fff' : '#000'}`;
  const element = document.createElement(tag);
  Object.assign(element, {locale, ...properties});
  place.firstElementChild!.append(element);
  await element.updateComplete;
  return element;
}

const code = `<script src="data:text/javascript;base64,${'QUJD'.repeat(5000)}"></script>
<statement-card lang="uk"><script type="application/json">{"a": 1}</script>text</statement-card>`;

describe('axe finds nothing', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`in a snippet’s code, ${name}`, async () => {
      const element = await show('snippet-code', look, {code, name: 'Snippet'});
      await expect(element.parentElement).to.be.accessible();
    });

    it(`in the editor with problems, ${name}`, async () => {
      const value = JSON.stringify({...fixture, version: 0}, null, 2);
      const element = await show('json-editor', look, {value, name: 'Statement'});
      await until(() => element.shadowRoot!.querySelector('li'));
      await expect(element.parentElement).to.be.accessible();
    });

    it(`in the editor without problems, ${name}`, async () => {
      const value = JSON.stringify({...fixture, signatories: []}, null, 2);
      const element = await show('json-editor', look, {value, name: 'Statement'});
      await until(() => element.shadowRoot!.querySelector('.good'));
      await expect(element.parentElement).to.be.accessible();
    });

    it(`around the preview, ${name}`, async () => {
      const element = await show('host-preview', look, {snippet: '<p>x</p>'});
      await expect(element.parentElement).to.be.accessible();
    });
  }

  for (const host of hosts) {
    it(`in the preview’s page with a card: ${host}`, async () => {
      const element = await show('host-preview', looks['light, from left to right'], {
        host,
        lang: 'en',
        script: '/served/statement-card',
        snippet: '<statement-card></statement-card>',
      });
      expect(await foundByAxe(await pageOf(element))).to.deep.equal([]);
    });
  }
});

/** The preview's page, once it shows its card. */
async function pageOf(preview: HostPreview): Promise<Document> {
  const frame = one(preview, 'iframe') as HTMLIFrameElement;
  await until(() => {
    const card = frame.contentDocument?.querySelector('statement-card');
    return card && titleOf(card);
  });
  return frame.contentDocument!;
}
