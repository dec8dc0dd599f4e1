import {expect} from '@open-wc/testing';
import {finder} from '../../src/statement/find.js';
import {inLanguage} from '../../src/statement/in-language.js';
import type {Signatory, Statement} from '../../src/statement/statement.js';

const signatories: Signatory[] = [
  {id: 'rivers', name: {en: 'Kyïv River Watch', uk: 'Річкова варта Києва'}, country: 'UA'},
  {id: 'anglers', name: 'Anglers of Aldermoor', country: 'gb'},
  {id: 'lakes', name: {uk: 'Спілка озер'}, country: 'UA'},
  {id: 'nowhere', name: 'Anglers without a country'},
];

const statement: Statement = {
  format: 1,
  id: 'find',
  version: 1,
  published: '2024-03-04',
  languages: {en: {translation: 'original'}, uk: {translation: 'official'}},
  publisher: {name: 'P'},
  title: 'T',
  summary: 'S',
  demands: [],
  signatories,
};

function found(name: string, country = ''): string[] {
  const view = inLanguage(statement, ['en']);
  return view.signatories.filter(finder(name, country)).map(({id}) => id);
}

describe('finder', () => {
  const searches: [what: string, name: string, country: string, ids: string[]][] = [
    ['a name', 'River Watch', '', ['rivers']],
    ['part of a name, without diacritics and capitals', 'kyi', '', ['rivers']],
    ['words in another order', 'watch  kyiv', '', ['rivers']],
    ['a name in a language that is not shown', 'варта', '', ['rivers']],
    ['that name in Latin letters', 'richkova', '', ['rivers']],
    ['a name that has but another script', 'Spilka ozer', '', ['lakes']],
    ['a country', '', 'UA', ['rivers', 'lakes']],
    ['a country in small letters', '', 'GB', ['anglers']],
    ['a name in a country', 'anglers', 'GB', ['anglers']],
    ['a name in several', 'anglers', '', ['anglers', 'nowhere']],
    ['a name in a country that it is not from', 'anglers', 'UA', []],
    ['nothing', ' ', '', ['rivers', 'anglers', 'lakes', 'nowhere']],
    ['what nobody is called', 'zebra', '', []],
    ['a language’s tag', 'uk', '', []],
  ];
  for (const [what, name, country, ids] of searches) {
    it(`finds by ${what}, in the document’s order`, () => {
      expect(found(name, country)).to.deep.equal(ids);
    });
  }
});
