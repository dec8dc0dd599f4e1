import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changedTexts} from '../../../src/publish/folder/changed-texts.js';
import type {Statement} from '../../../src/statement/statement.js';
import {document} from '../sample.js';

const statement = (fields: object = {}) => document(fields) as Statement;
const changes = (before: object, after: object) =>
  changedTexts(statement(before), statement(after));

const title = {en: 'Clean water', uk: 'Чиста вода'};
const languages = {en: {translation: 'original'}, uk: {translation: 'official', of: 1}};
const german = {...languages, de: {translation: 'unofficial'}};
const item = {id: 'measure', text: {en: 'Measure.'}};
const demand = {id: 'council', addressee: 'The council', items: [item]};
const figure = {id: 'places', value: 41, precision: 'exact', label: 'places'};

void describe('texts', () => {
  const unchanged: Record<string, [before: object, after: object]> = {
    'stay the same': [{}, {}],
    'gain a signatory': [{}, {signatories: [{id: 'other', name: 'Other'}]}],
    'gain a language': [{}, {languages: german, title: {...title, de: 'Sauberes Wasser'}}],
    'lose a language': [{languages: german, title: {...title, de: 'Wasser'}}, {}],
    'are translated later': [
      {},
      {demands: [{...demand, items: [{...item, text: {en: 'Measure.', uk: 'Міряти.'}}]}]},
    ],
    'are written out for each language': [
      {},
      {demands: [{...demand, addressee: {en: 'The council', uk: 'The council'}}]},
    ],
    'gain a source': [{figures: [figure]}, {figures: [{...figure, source: 'Water Watch'}]}],
    'gain a correction': [{}, {corrections: [{date: '2024-05-01', note: 'A typing error'}]}],
  };
  for (const [what, [before, after]] of Object.entries(unchanged)) {
    void it(`count as the same where they ${what}`, () => {
      assert.deepEqual(changes(before, after), []);
    });
  }

  const changed: Record<string, [before: object, after: object, paths: string[]]> = {
    'a word': [{}, {title: {...title, uk: 'Вода'}}, ['title.uk']],
    'a demand': [
      {},
      {demands: [{...demand, items: [{...item, text: {en: 'Measure daily.'}}]}]},
      ['demands[0].items[0].text.en'],
    ],
    'one demand more': [
      {},
      {demands: [{...demand, items: [item, {id: 'more', text: {en: 'More.'}}]}]},
      ['demands[0].items[1]'],
    ],
    'one demand less': [{}, {demands: [{...demand, items: []}]}, ['demands[0].items[0]']],
    'a quotation': [{}, {quotes: [{text: {en: 'Words.'}}]}, ['quotes[0]']],
    'a figure': [{figures: [figure]}, {figures: [{...figure, value: 42}]}, ['figures[0].value']],
    'a translation that is taken back': [{}, {title: {en: 'Clean water'}}, ['title.uk']],
    'one language of what was the same in all': [
      {},
      {demands: [{...demand, addressee: {en: 'The council', uk: 'Рада'}}]},
      ['demands[0].addressee.uk'],
    ],
  };
  for (const [what, [before, after, paths]] of Object.entries(changed)) {
    void it(`have changed by ${what}`, () => {
      assert.deepEqual(changes(before, after), paths);
    });
  }
});
