import {expect} from '@open-wc/testing';
import {readShape, type Reading} from '../../src/statement/read-shape.js';
import type {Shape} from '../../src/statement/shape.js';

const languageTag: Shape = {title: 'a tag', pattern: '^[a-z]{2}$'};
const word: Shape = {title: 'a word', pattern: '^\\w+$'};
const address: Shape = {title: 'an address', format: 'uri-reference'};
const words: Shape = {title: 'words', byLanguage: word};
const person: Shape = {fields: {name: word, 'site?': address}};
const nameless: Shape = {title: 'a name', pattern: '\\S', byLanguage: word};

function read(shape: Shape, value: unknown, base = 'https://data.example/a/'): Reading {
  return readShape(shape, languageTag, value, base);
}

function problemsOf(shape: Shape, value: unknown): string[] {
  return read(shape, value).problems.map(
    ({path, expected, found}) => `${path}: ${expected}, not ${found}`,
  );
}

describe('readShape', () => {
  const taken: [name: string, shape: Shape, value: unknown][] = [
    ['a value of an enumeration', {enum: ['a', 1]}, 1],
    ['any number', {number: true}, -0.5],
    ['zero as a number', {number: true}, 0],
    ['the least whole number', {minimum: 1}, 1],
    ['a text that has the pattern', {pattern: '^a'}, 'ab'],
    ['a day', {format: 'date'}, '2021-01-11'],
    ['29 February of a leap year', {format: 'date'}, '2020-02-29'],
    ['an empty list', {items: word}, []],
    ['a list', {items: word}, ['a', 'b']],
    ['a text for a text or texts by language', {pattern: '\\S', byLanguage: word}, 'a'],
    ['texts by language', {pattern: '\\S', byLanguage: word}, {en: 'a', uk: 'b'}],
    ['an object without its optional fields', {fields: {a: word, 'b?': word}}, {a: 'x'}],
    ['an object without any required field', {fields: {'b?': word}}, {}],
    ['the alternative with the required fields', {anyOf: [person, nameless]}, {name: 'A'}],
    ['the last alternative otherwise', {anyOf: [person, nameless]}, {en: 'A'}],
    ['the last alternative for a text', {anyOf: [person, nameless]}, 'A'],
  ];
  for (const [name, shape, value] of taken) {
    it(`takes ${name}`, () => {
      expect(read(shape, value)).to.deep.equal({value, problems: [], unsafeAddresses: []});
    });
  }

  const refused: [shape: Shape, value: unknown][] = [
    [{enum: ['a', 1]}, '1'],
    [{enum: ['a']}, ['a']],
    [{enum: ['a']}, undefined],
    [{number: true}, '1'],
    [{number: true}, NaN],
    [{number: true}, Infinity],
    [{number: true}, true],
    [{number: true}, null],
    [{minimum: 1}, 0],
    [{minimum: 1}, 1.5],
    [{minimum: 1}, '1'],
    [{pattern: '^a'}, 'b'],
    [{pattern: '^a'}, ['a']],
    [{pattern: '1'}, 1],
    [{pattern: 'null'}, null],
    [{pattern: 'a'}, {a: 'a'}],
    [{format: 'date'}, '2021-02-30'],
    [{format: 'date'}, '2021-02-29'],
    [{format: 'date'}, '1900-02-29'],
    [{format: 'date'}, '2021-04-31'],
    [{format: 'date'}, '2021-13-01'],
    [{format: 'date'}, '2021-00-10'],
    [{format: 'date'}, '2021-01-00'],
    [{format: 'date'}, '2021-1-1'],
    [{format: 'date'}, '11 January 2021'],
    [{format: 'date'}, '2021-01-11T00:00:00Z'],
    [{format: 'date'}, ' 2021-01-11'],
    [{format: 'date'}, '2021-01-11\n'],
    [{format: 'date'}, 20210111],
    [{format: 'uri-reference'}, 5],
    [{items: word}, {}],
    [{items: word}, 'a'],
    [{items: word}, {length: 0}],
    [{byLanguage: word}, {}],
    [{byLanguage: word}, []],
    [{byLanguage: word}, 'a'],
    [{fields: {}}, []],
    [{fields: {}}, null],
    [{fields: {}}, 'a'],
  ];
  for (const [shape, value] of refused) {
    const name = `${JSON.stringify(shape)} in ${String(value)} (${typeof value})`;
    it(`does not see ${name}`, () => {
      expect(read(shape, value).problems).to.have.lengthOf(1);
    });
  }

  const reported: [shape: Shape, value: unknown, problems: string[]][] = [
    [{items: word}, ['a', '', 5], ['[1]: a word, not ""', '[2]: a word, not 5']],
    [{fields: {a: {items: person}}}, {a: [{}]}, ['a[0].name: a word, not nothing']],
    [{fields: {a: words}}, {a: {en: 1, x: 2}}, ['a.en: a word, not 1', 'a.x: a tag, not "x"']],
    [{fields: {'b?': word}}, {b: undefined}, ['b: a word, not nothing']],
    [{fields: {'b?': word}}, {b: null}, ['b: a word, not null']],
    [{anyOf: [person, nameless]}, {name: ''}, ['name: a word, not ""']],
    [{anyOf: [person, nameless]}, {en: ''}, ['.en: a word, not ""']],
  ];
  for (const [shape, value, problems] of reported) {
    it(`reports ${problems.join('; ')}`, () => {
      expect(problemsOf(shape, value)).to.deep.equal(problems);
    });
  }

  it('makes addresses absolute', () => {
    const {value} = read({fields: {site: address}}, {site: '../b.svg'});
    expect(value).to.deep.equal({site: 'https://data.example/b.svg'});
  });

  it('reports an unsafe address apart from problems', () => {
    const {problems, unsafeAddresses} = read({items: address}, ['javascript:alert(1)']);
    expect(problems).to.deep.equal([]);
    expect(unsafeAddresses).to.deep.equal([
      {path: '[0]', expected: 'an address', found: '"javascript:alert(1)"'},
    ]);
  });

  it('leaves an unsafe address out of a list', () => {
    const {value} = read({items: address}, ['http://a.example/', 'https://b.example/']);
    expect(value).to.deep.equal(['https://b.example/']);
  });

  it('leaves out an optional field that is an unsafe address', () => {
    const {value} = read({items: person}, [{name: 'A', site: 'data:,'}]);
    expect(value).to.deep.equal([{name: 'A'}]);
  });

  it('leaves out what cannot do without an unsafe address', () => {
    const {value} = read({fields: {'logo?': {fields: {src: address}}}}, {logo: {src: 'data:,'}});
    expect(value).to.deep.equal({});
  });

  it('copies only fields that the shape knows', () => {
    const given: unknown = JSON.parse('{"a": "x", "b": 1, "__proto__": {"c": 1}}');
    const {value} = read({fields: {a: word}}, given);
    expect(Reflect.ownKeys(value as object)).to.deep.equal(['a']);
    expect(Object.getPrototypeOf(value) === null, 'inherits nothing').to.be.true;
  });

  it('does not take inherited properties for fields', () => {
    const shape = {fields: {a: word, toString: {number: true}}} as const;
    expect(problemsOf(shape, Object.create({a: 'x'}))).to.deep.equal([
      'a: a word, not nothing',
      'toString: a number, not nothing',
    ]);
  });

  it('copies, and leaves the given value alone', () => {
    const given = Object.freeze({a: Object.freeze(['x'])});
    const {value} = read({fields: {a: {items: word}}}, given);
    expect(value).to.deep.equal({a: ['x']});
    expect((value as typeof given).a).not.to.equal(given.a);
  });
});
