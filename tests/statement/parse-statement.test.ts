import {expect} from '@open-wc/testing';
import {describeValue} from '../../src/statement/describe.js';
import {parseStatement, type ParsedStatement} from '../../src/statement/parse-statement.js';
import type {DocumentProblem} from '../../src/statement/problem.js';
import type {Statement} from '../../src/statement/statement.js';
import schema from '../../src/statement/statement.schema.json' with {type: 'json'};
import original from '../fixtures/statement.json' with {type: 'json'};

const base = 'https://harbour.example/data/statement.json';

interface Tree {
  [key: string]: Tree;
}

function copyOf(document: unknown): Tree {
  return JSON.parse(JSON.stringify(document)) as Tree;
}

/** The fixture with another value at a path, or with nothing there. */
function changed(...changes: [path: string, value: unknown][]): Tree {
  const copy = copyOf(original);
  for (const [path, value] of changes) {
    const keys = path.match(/[^.[\]]+/g)!;
    const last = keys.pop()!;
    const parent = keys.reduce((tree, key) => tree[key]!, copy);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else {
      const property = {value, enumerable: true, configurable: true, writable: true};
      Object.defineProperty(parent, last, property);
    }
  }
  return copy;
}

function problemsOf(parsed: ParsedStatement): readonly DocumentProblem[] {
  return 'problems' in parsed ? parsed.problems : [];
}

function pathsOf(parsed: ParsedStatement): string[] {
  return problemsOf(parsed).map(({path}) => path);
}

function statementOf(parsed: ParsedStatement): Statement {
  expect(problemsOf(parsed)).to.deep.equal([]);
  return (parsed as {statement: Statement}).statement;
}

const text = 'text, or texts by language';
const slug = 'small letters, digits and hyphens';
const day = 'a date such as 2021-01-11';
const whole = 'a whole number from 1';

describe('parseStatement', () => {
  it('takes a document that is in order', () => {
    const expected = changed(
      ['signatories[1].logo.src', 'https://harbour.example/data/logos/pilots.svg'],
      ['signatories[1].logo.dark', 'https://harbour.example/data/logos/pilots-dark.svg'],
    );
    expect(parseStatement(original, base)).to.deep.equal({
      statement: expected,
      unsafeAddresses: [],
    });
  });

  const wrong: [path: string, value: unknown, expected: string, found: string][] = [
    ['format', 2, '1', '2'],
    ['format', '1', '1', '"1"'],
    ['format', undefined, '1', 'nothing'],
    ['id', 'Big Name', slug, '"Big Name"'],
    ['id', '-harbour', slug, '"-harbour"'],
    ['version', 0, whole, '0'],
    ['version', 1.5, whole, '1.5'],
    ['version', '3', whole, '"3"'],
    ['published', '2021-02-30', day, '"2021-02-30"'],
    ['published', '11 January 2021', day, '"11 January 2021"'],
    ['updated', 20200305, day, '20200305'],
    ['languages.en', 'original', 'an object', '"original"'],
    ['languages.en.translation', 'good', '"original" or "official" or "unofficial"', '"good"'],
    ['languages.uk.of', '3', whole, '"3"'],
    ['languages.uk.translator', {}, text, 'an object'],
    ['languages.ar.dir', 'auto', '"ltr" or "rtl"', '"auto"'],
    ['languages.en_us', {translation: 'official'}, 'a BCP 47 language tag', '"en_us"'],
    ['publisher', 'Harbour Trust', 'an object', '"Harbour Trust"'],
    ['publisher.name', undefined, text, 'nothing'],
    ['url', {}, 'an https address, or addresses by language', 'an object'],
    ['url.en', 5, 'an https address, or a relative one', '5'],
    ['title', null, text, 'null'],
    ['title', [], text, 'a list'],
    ['title', '   ', text, '"   "'],
    ['title', undefined, text, 'nothing'],
    ['title.en', '', 'text', '""'],
    ['title.en', ['a'], 'text', 'a list'],
    ['title.en', {en: 'a'}, 'text', 'an object'],
    ['title.constructor', 'a', 'a BCP 47 language tag', '"constructor"'],
    ['title.__proto__', 'a', 'a BCP 47 language tag', '"__proto__"'],
    ['quotes', {}, 'a list', 'an object'],
    ['quotes', null, 'a list', 'null'],
    ['quotes[0].text', 5, text, '5'],
    ['quotes[0].by', false, text, 'false'],
    ['figures[0].value', '100', 'a number', '"100"'],
    [
      'figures[0].precision',
      'roughly',
      '"exact" or "about" or "more-than" or "fewer-than"',
      '"roughly"',
    ],
    ['figures[0].source.name', 5, text, '5'],
    ['figures[0].source', 5, 'an organisation, or its name', '5'],
    ['languages', {}, 'at least one language', 'an object'],
    ['figures[1]', [], 'an object', 'a list'],
    ['demands', undefined, 'a list', 'nothing'],
    ['demands[0].items', undefined, 'a list', 'nothing'],
    ['demands[1].items[0].text.uk', 7, 'text', '7'],
    ['demands[1].items[0].text', undefined, text, 'nothing'],
    ['signatories[0]', 'Harbour Trust', 'an object', '"Harbour Trust"'],
    ['signatories[0].country', 'Ukraine', 'a country code such as UA', '"Ukraine"'],
    ['signatories[1].logo.width', '120', whole, '"120"'],
    ['signatories[1].logo.height', undefined, whole, 'nothing'],
    ['signatories[2].withdrawn', true, day, 'true'],
    ['corrections[0].date', '2021-02-29', day, '"2021-02-29"'],
    ['reports[0].name', undefined, text, 'nothing'],
  ];
  for (const [path, value, expected, found] of wrong) {
    it(`reports that ${path} should be ${expected}, not ${found}`, () => {
      const parsed = parseStatement(changed([path, value]), base);
      expect(problemsOf(parsed)).to.deep.equal([{path, expected, found}]);
    });
  }

  const noStatements = [undefined, null, true, 5, '{}', [], [original], () => original, 10n];
  for (const document of noStatements) {
    it(`reports that ${describeValue(document)} (${typeof document}) is no document`, () => {
      const expected = 'a statement document, format 1';
      const found = describeValue(document);
      expect(problemsOf(parseStatement(document))).to.deep.equal([{path: '', expected, found}]);
    });
  }

  it('reports every required field that is missing', () => {
    expect(pathsOf(parseStatement({}))).to.deep.equal(schema.required);
  });

  it('reports all problems in one pass, and unsafe addresses with them', () => {
    const document = changed(
      ['version', 0],
      ['title.uk', 5],
      ['demands[0].items[1].id', 'B!'],
      ['demands[1].addressee', undefined],
      ['signatories[0].url', 'javascript:alert(1)'],
    );
    expect(pathsOf(parseStatement(document, base))).to.deep.equal([
      'version',
      'title.uk',
      'demands[0].items[1].id',
      'demands[1].addressee',
      'signatories[0].url',
    ]);
  });

  it('ignores and drops fields that it does not know', () => {
    const document = changed(['theme', 5], ['demands[0].x', null], ['title.__proto__', undefined]);
    const statement = statementOf(parseStatement(document, base));
    expect(statement).not.to.have.property('theme');
    expect(statement.demands[0]).not.to.have.property('x');
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`is not confused by a field named ${key}`, () => {
      const document = changed([key, {polluted: true}], [`publisher.${key}`, 5]);
      const {publisher, ...statement} = statementOf(parseStatement(document, base));
      expect(Object.keys(statement)).not.to.include(key);
      expect(Object.keys(publisher)).to.deep.equal(['name', 'url']);
      expect({}).not.to.have.property('polluted');
    });
  }

  it('takes a language named like a property of all objects for a language', () => {
    const {title} = statementOf(parseStatement(changed(['title', {toString: 'a'}]), base));
    expect(Object.entries(title)).to.deep.equal([['tostring', 'a']]);
  });

  it('does not take inherited fields for a document', () => {
    expect(pathsOf(parseStatement(Object.create(original)))).to.deep.equal(schema.required);
  });

  it('is not confused by properties that the page gives to all objects', () => {
    const extras = {extend: () => 'extended', title: 'inherited', updated: 5};
    for (const [name, value] of Object.entries(extras)) {
      Object.defineProperty(Object.prototype, name, {value, enumerable: true, configurable: true});
    }
    try {
      const document = changed(['title', undefined], ['updated', undefined]);
      expect(pathsOf(parseStatement(document, base))).to.deep.equal(['title']);
    } finally {
      for (const name of Object.keys(extras)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('survives a value that is nested without end', () => {
    const endless: Tree = {};
    endless.en = endless;
    const parsed = parseStatement(changed(['title', endless], ['x', endless]), base);
    expect(pathsOf(parsed)).to.deep.equal(['title.en']);
  });

  it('survives a value that is nested very deeply', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const document = {...original, title: deep, x: deep};
    expect(pathsOf(parseStatement(document, base))).to.deep.equal(['title']);
  });

  it('leaves the document as it was', () => {
    const document = changed(['x', 5], ['publisher.url', 'http://a.example/']);
    const before = JSON.stringify(document);
    parseStatement(document, base);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('addresses in a document', () => {
  const unsafe: [path: string, address: string][] = [
    ['url', 'http://harbour.example/'],
    ['url.uk', 'javascript:alert(1)'],
    ['publisher.url', ' JavaScript:alert(1)'],
    ['publisher.url', 'data:text/html,<p>'],
    ['figures[0].source.url', 'ftp://port.example/'],
    ['signatories[0].url', 'https://'],
    ['signatories[0].evidence', 'java\nscript:alert(1)'],
    ['signatories[1].logo.dark', 'data:image/svg+xml,<svg/>'],
    ['reports[0].url', '//[/'],
  ];
  for (const [path, address] of unsafe) {
    it(`reports ${JSON.stringify(address)} at ${path}, and leaves it out`, () => {
      const parsed = parseStatement(changed([path, address]), base);
      const found = JSON.stringify(address);
      expect(JSON.stringify(statementOf(parsed))).not.to.include(found);
      expect(parsed).to.have.nested.property('unsafeAddresses[0].path', path);
      expect(parsed).to.have.nested.property('unsafeAddresses[0].found', found);
      expect(parsed).to.have.property('unsafeAddresses').with.lengthOf(1);
    });
  }

  const resolved: [address: string, absolute: string][] = [
    ['a.html', 'https://harbour.example/data/a.html'],
    ['/a.html', 'https://harbour.example/a.html'],
    ['//other.example/a', 'https://other.example/a'],
    ['http://localhost:8000/a', 'http://localhost:8000/a'],
  ];
  for (const [address, absolute] of resolved) {
    it(`takes ${address} as ${absolute}`, () => {
      const parsed = parseStatement(changed(['url', address]), base);
      expect(statementOf(parsed).url).to.equal(absolute);
    });
  }

  it('leaves out a logo without a safe address, and keeps its signatory', () => {
    const document = changed(['signatories[1].logo.src', 'http://harbour.example/a.svg']);
    const {signatories} = statementOf(parseStatement(document, base));
    expect(signatories[1]).to.deep.equal({id: 'pilots', name: 'Pilots’ Guild'});
  });

  it('takes no relative address for safe where there is no base', () => {
    const parsed = parseStatement(original);
    expect(parsed).to.have.nested.property('unsafeAddresses[0].path', 'signatories[1].logo.src');
  });
});
