import {expect} from '@open-wc/testing';
import {mount, next} from '../support/harness.js';

const tags = ['statement-card', 'statement-summary', 'statement-demands', 'statement-signatories'];

/** Page around the elements: its language and direction, and the attributes of the elements. */
const pages = [
  {name: 'light', lang: 'en', dir: 'ltr', attributes: 'theme="light"'},
  {name: 'dark', lang: 'uk', dir: 'ltr', attributes: 'theme="dark"'},
  {name: 'right to left', lang: 'ar', dir: 'rtl', attributes: 'theme="light" src="/served/good"'},
  {
    name: 'right to left and dark',
    lang: 'ar',
    dir: 'rtl',
    attributes: 'theme="dark" src="/served/good"',
  },
];

describe('accessibility', () => {
  for (const {name, lang, dir, attributes} of pages) {
    for (const tag of tags) {
      it(`axe finds nothing in ${tag}, ${name}`, async () => {
        const host = mount('');
        const ready = next(host, 'statement-ready');
        host.innerHTML = `<main lang="${lang}" dir="${dir}"><h1>Page</h1><${tag} ${attributes}></${tag}></main>`;
        await ready;
        await expect(host.querySelector(tag)).to.be.accessible();
      });
    }
  }

  it('axe finds nothing in the notice of a failure', async () => {
    const host = mount('<main lang="en"></main>');
    const failed = next(host, 'statement-error');
    host.firstElementChild!.innerHTML = '<statement-card src="/served/404"></statement-card>';
    await failed;
    await expect(host.querySelector('statement-card')).to.be.accessible();
  });
});
