import {expect} from '@open-wc/testing';
import {offsetOf} from '../../src/statement/json-places.js';
import {readJson} from '../../src/statement/read-json.js';

function faultIn(text: string) {
  const read = readJson(text);
  return 'fault' in read ? read.fault : undefined;
}

describe('readJson', () => {
  it('gives what the text says', () => {
    const read = readJson('{"a": [1, null, "é"]}');
    expect('document' in read && read.document).to.deep.equal({a: [1, null, 'é']});
  });

  it('finds fields that stand twice', () => {
    const read = readJson('{"a": {"b": 1, "b": 2}}');
    expect('duplicates' in read && read.duplicates).to.deep.equal([{path: 'a.b', offset: 15}]);
  });

  for (const [text, name, offset] of [
    ['  ', 'Empty', 0],
    ['{"a": 1,}', 'PropertyNameExpected', 8],
    ['{"a" 1}', 'ColonExpected', 5],
    ['{"a": 1 "b": 2}', 'CommaExpected', 8],
    ['{} 5', 'EndOfFileExpected', 3],
    ['{/* */}', 'InvalidCommentToken', 1],
    ['{"a": “b”}', 'InvalidSymbol', 6],
  ] as const) {
    it(`says what is wrong first, and where: ${name}`, () => {
      expect(faultIn(text)).to.deep.equal({name, offset});
    });
  }

  it('says it of what is nested too deeply', () => {
    expect(faultIn('['.repeat(200_000))?.name).to.equal('TooDeep');
  });
});

describe('offsetOf', () => {
  const text = '{"a": [{"b": 1}, 2]}';
  const read = readJson(text);
  const at = (path: string) => 'tree' in read && text.slice(offsetOf(read.tree, path));

  it('finds a field by its name, and an item by its position', () => {
    expect(at('a[0].b')).to.match(/^"b": 1/);
    expect(at('a[1]')).to.match(/^2/);
  });

  it('takes the nearest thing around what is not there', () => {
    expect(at('a[0].c.d')).to.match(/^{"b"/);
    expect(at('x')).to.equal(text);
    expect(at('')).to.equal(text);
  });
});
