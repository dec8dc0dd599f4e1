import {expect} from '@open-wc/testing';
import {canonicalJson} from '../../src/statement/canonical-json.js';

describe('canonical JSON', () => {
  it('has the names in order, whatever their order in the data', () => {
    expect(canonicalJson({b: 1, ab: 2, a: {d: 3, c: 4}})).to.equal(
      '{"a":{"c":4,"d":3},"ab":2,"b":1}',
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([3, [1, 2], []])).to.equal('[3,[1,2],[]]');
  });

  it('leaves out what is not defined, and keeps what is null', () => {
    expect(canonicalJson({a: undefined, b: null})).to.equal('{"b":null}');
  });

  it('writes numbers and strings as RFC 8785 does', () => {
    expect(canonicalJson([4.5, 1e30, 1e-7, -0, '€"\\\n\u000f/é'])).to.equal(
      '[4.5,1e+30,1e-7,0,"€\\"\\\\\\n\\u000f/é"]',
    );
  });

  it('does not ask lists for a form of their own', () => {
    const lists = Array.prototype as {toJSON?: () => string};
    lists.toJSON = () => 'theirs';
    try {
      expect(canonicalJson({a: [1]})).to.equal('{"a":[1]}');
    } finally {
      delete lists.toJSON;
    }
  });
});
