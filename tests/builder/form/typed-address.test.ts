import {expect} from '@open-wc/testing';
import {typedAddress} from '../../../src/builder/form/typed-address.js';

describe('an address that was typed', () => {
  const meant: Record<string, string> = {
    'cdn.example/statement-card.js': 'https://cdn.example/statement-card.js',
    ' Rivers.example:8443/s.json ': 'https://Rivers.example:8443/s.json',
  };
  for (const [typed, address] of Object.entries(meant)) {
    it(`begins with https:// where it began with a host: “${typed}”`, () => {
      expect(typedAddress(typed)).to.equal(address);
    });
  }

  const complete = [
    '',
    'https://cdn.example/statement-card.js',
    'http://localhost:8000/statement-card.js',
    '//cdn.example/statement-card.js',
    '/js/statement-card.js',
    './v1.2/statement-card.js',
    '../statement.json',
    'js/statement-card.js',
    'statement-card.js',
    'not an address',
  ];
  for (const typed of complete) {
    it(`stays as it is where it is any other: “${typed}”`, () => {
      expect(typedAddress(typed)).to.equal(typed);
    });
  }
});
