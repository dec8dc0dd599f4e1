import {expect} from '@open-wc/testing';
import {scriptOptions} from '../../src/placeholders/script-options.js';

/** A page whose running script, or one of whose scripts, has these attributes. */
function pageWith(attributes: string, isRunning = true): Document {
  const html = `<script src="/assets/statement-card.4f2a.js" ${attributes}></script>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (isRunning) {
    Object.defineProperty(page, 'currentScript', {value: page.querySelector('script')});
  }
  return page;
}

describe('scriptOptions', () => {
  it('is on, and allows everything, without attributes', () => {
    expect(scriptOptions(pageWith(''))).to.deep.equal({isOff: false, allow: undefined});
  });

  for (const value of ['off', ' OFF ']) {
    it(`is off by data-auto="${value}"`, () => {
      expect(scriptOptions(pageWith(`data-auto="${value}"`)).isOff).to.equal(true);
    });
  }

  it('is on by any other value', () => {
    expect(scriptOptions(pageWith('data-auto="false"')).isOff).to.equal(false);
  });

  it('allows the addresses that data-allow lists', () => {
    const {allow} = scriptOptions(pageWith('data-allow=" https://a.example/  /own/\n"'));
    expect(allow).to.deep.equal(['https://a.example/', '/own/']);
  });

  it('allows none by an empty list', () => {
    expect(scriptOptions(pageWith('data-allow')).allow).to.deep.equal([]);
  });

  it('finds the tag of a module by the name of its file', () => {
    const page = pageWith('data-auto="off" data-allow="/own/"', false);
    expect(scriptOptions(page)).to.deep.equal({isOff: true, allow: ['/own/']});
  });

  it('is on where no tag can be found', () => {
    const page = document.implementation.createHTMLDocument('');
    expect(scriptOptions(page)).to.deep.equal({isOff: false, allow: undefined});
  });
});
