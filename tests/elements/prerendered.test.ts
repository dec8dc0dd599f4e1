import {expect} from '@open-wc/testing';
import {renderingKey} from '../../src/elements/prerendered.js';
import {inLanguage} from '../../src/statement/in-language.js';
import type {Statement} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

const look = {
  parts: ['figures'],
  isCard: true,
  onlyAddressee: null,
  theme: 'auto',
  headingLevel: 2,
} as const;

/** The key of a statement whose figure is of this day. */
function keyOn(date: string): string {
  const figures = [{id: 'a', value: 1, precision: 'exact' as const, label: 'L', date}];
  return renderingKey(inLanguage({...(fixture as Statement), figures}, ['en']), look);
}

describe('the key of a rendering', () => {
  it('is another once a figure has grown old, since its day is told otherwise', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(keyOn('2019-12-31')).to.equal(keyOn('2018-12-31'));
    expect(keyOn('2019-12-31')).not.to.equal(keyOn(today));
  });
});
