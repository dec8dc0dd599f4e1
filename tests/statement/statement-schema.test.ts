import {Validator, type Schema} from '@cfworker/json-schema';
import {expect} from '@open-wc/testing';
import {inLanguage} from '../../src/statement/in-language.js';
import {parseStatement} from '../../src/statement/parse-statement.js';
import schema from '../../src/statement/statement.schema.json' with {type: 'json'};
import original from '../fixtures/statement.json' with {type: 'json'};

const base = 'https://harbour.example/data/statement.json';

interface Tree {
  [key: string]: Tree;
}

function copyOf(document: unknown): Tree {
  return JSON.parse(JSON.stringify(document)) as Tree;
}

describe('parseStatement beside a validator of the schema', () => {
  // Browsers alone know which addresses are safe; the validator’s idea of them is another one.
  const withoutAddresses = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'format' && value === 'uri-reference' ? undefined : value,
  ) as Schema;
  const validator = new Validator(withoutAddresses, '2020-12', false);

  // prettier-ignore
  const values: unknown[] = [
    null, true, 0, 1, -1, 1.5, '', ' ', 'a', 'Ab c', '2021-02-30', '2020-02-29', 'UA', 'rtl', 'exact',
    [], ['a'], [{}], {}, {en: 'a'}, {en: ''}, {en: 5}, {'en-GB': 'a'}, {en_us: 'a'}, {'': 'a'},
    {constructor: 'a'}, {toString: 'a'}, {name: 'a'}, {name: ''}, {name: 'a', url: {}},
    {id: 'a', text: 'b'}, {translation: 'official'},
  ];
  const names = ['x', 'en', 'en_us', 'toString', 'constructor', 'updated', 'dir', 'url', 'name'];

  /** The same numbers in every run (mulberry32), so that a failure can be looked at. */
  function numbers(seed: number): (below: number) => number {
    return (below) => {
      seed = (seed + 0x6d2b79f5) | 0;
      let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    };
  }

  function placesIn(tree: object): [parent: Tree, key: string][] {
    return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [Tree, string][] => [
      [tree as Tree, key],
      ...(typeof value === 'object' && value ? placesIn(value) : []),
    ]);
  }

  function mutate(document: Tree, random: (below: number) => number): string {
    const places = placesIn(document);
    const [parent, key] = places[random(places.length)]!;
    const value = copyOf(values[random(values.length)]);
    switch (random(4)) {
      case 0:
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else Reflect.deleteProperty(parent, key);
        return `without ${key}`;
      case 1: {
        const name = names[random(names.length)]!;
        if (!Array.isArray(parent)) parent[name] = value;
        return `${name} = ${JSON.stringify(value)} beside ${key}`;
      }
      default:
        parent[key] = value;
        return `${key} = ${JSON.stringify(value)}`;
    }
  }

  const mutants = Array.from({length: 400}, (_, seed) => {
    const random = numbers(seed);
    const document = copyOf(original);
    const mutations = Array.from({length: 1 + random(2)}, () => mutate(document, random));
    const isValid = validator.validate(document).valid;
    return {name: `${seed}: ${mutations.join('; ')}`, document, isValid};
  });

  it('finds problems in just those of 400 changed documents that are not valid', () => {
    const differing = mutants.filter(
      ({document, isValid}) => 'problems' in parseStatement(document, base) === isValid,
    );
    expect(differing.map(({name}) => name)).to.deep.equal([]);
  });

  for (const wanted of [true, false]) {
    it(`has at least 80 changed documents that are ${wanted ? 'valid' : 'not valid'}`, () => {
      const count = mutants.filter(({isValid}) => isValid === wanted).length;
      expect(count).to.be.at.least(80);
    });
  }

  it('gives statements that can be put into a language', () => {
    for (const {document, name} of mutants) {
      const parsed = parseStatement(document, base);
      if ('problems' in parsed) continue;
      expect(() => inLanguage(parsed.statement, ['uk', 'toString']), name).not.to.throw();
    }
  });
});
