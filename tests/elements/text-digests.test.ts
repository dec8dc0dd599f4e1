import {expect} from '@open-wc/testing';
import {bundledStatement} from '../../src/bundled/bundled-statement.js';
import {textDigests} from '../../src/elements/text-digests.js';
import {vectorsOf} from '../support/signed-text-vectors.js';

describe('digests of a statement’s text', () => {
  it('are those of the documentation, for every language', async () => {
    const {digests} = vectorsOf(await (await fetch('/docs/signed-text.md')).text());
    const told = digests.filter(({path}) => path === 'src/bundled/statement.json');
    expect(Object.fromEntries(await textDigests(bundledStatement()))).to.deep.equal(
      Object.fromEntries(told.map(({language, digest}) => [language, digest])),
    );
  });
});
