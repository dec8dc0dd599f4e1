import {expect} from '@open-wc/testing';
import {isAllowed} from '../../src/placeholders/allowed-address.js';

const base = 'https://partner.example/news/page';
const allow = ['https://statements.example', 'https://cdn.example/rivers/', '/own/'];

describe('isAllowed', () => {
  for (const address of [
    'https://statements.example/any/statement.json',
    'https://STATEMENTS.example:443/a',
    'https://cdn.example/rivers/a.json?version=2',
    '/own/statement.json',
    'https://partner.example/own/statement.json',
  ]) {
    it(`lets in ${address}`, () => {
      expect(isAllowed(address, base, allow)).to.equal(true);
    });
  }

  for (const address of [
    'https://statements.example.evil/statement.json',
    'https://statements.example@evil.example/statement.json',
    'https://statements.example:8443/statement.json',
    'http://statements.example/statement.json',
    'https://cdn.example/rivers/../other/statement.json',
    'https://cdn.example/rivers/%2e%2e/other/statement.json',
    'https://cdn.example/rivers',
    '//evil.example/own/statement.json',
    'own/statement.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    '\\\\evil.example/own/',
    ' https://evil.example/ https://statements.example/',
    '',
  ]) {
    it(`does not let in ${address || 'nothing'}`, () => {
      expect(isAllowed(address, base, allow)).to.equal(false);
    });
  }

  it('lets nothing in where nothing is allowed, or what is allowed is no address', () => {
    const address = 'https://statements.example/a';
    expect(isAllowed(address, base, [])).to.equal(false);
    expect(isAllowed(address, base, ['https://', '*', 'statements.example'])).to.equal(false);
  });
});
