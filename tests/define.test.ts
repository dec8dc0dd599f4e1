import {expect} from '@open-wc/testing';
import '../src/define.js';
import {StatementCard} from '../src/index.js';

describe('define', () => {
  for (const tag of [
    'statement-card',
    'statement-summary',
    'statement-demands',
    'statement-signatories',
  ]) {
    it(`registers ${tag}`, () => {
      expect(customElements.get(tag)).to.be.a('function');
    });
  }

  it('leaves the exported classes free for tags of the page’s own', () => {
    customElements.define('my-statement', StatementCard);
    expect(document.createElement('my-statement')).to.be.instanceOf(StatementCard);
  });
});
