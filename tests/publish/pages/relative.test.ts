import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {relativeAddress, withRelativeAddresses} from '../../../src/publish/pages/relative.js';

const at = 'https://statements.example/rivers/';

void describe('a relative address', () => {
  for (const [page, address, expected] of [
    [`${at}en/`, `${at}statement.json`, '../statement.json'],
    [`${at}frame/en/`, `${at}logos/a.svg`, '../../logos/a.svg'],
    [`${at}en/`, at, '../'],
    [at, at, './'],
    [at, `${at}en/`, 'en/'],
    [`${at}en/`, 'https://statements.example/', 'https://statements.example/'],
    [`${at}en/`, 'https://other.example/rivers/', 'https://other.example/rivers/'],
  ] as const) {
    void it(`of ${address} on ${page} is ${expected}`, () => {
      assert.equal(relativeAddress(address, page, at), expected);
      const resolved = new URL(relativeAddress(address, page, at), page).href;
      assert.equal(resolved, address);
    });
  }

  void it('takes the place of the absolute one in attributes, and nowhere else', () => {
    const markup = `<a href="${at}en/" title="${at}">${at}</a>`;
    assert.equal(
      withRelativeAddresses(markup, `${at}de/`, at),
      `<a href="../en/" title="${at}">${at}</a>`,
    );
  });
});
