import {expect} from '@open-wc/testing';
import fixture from '../../fixtures/statement.json' with {type: 'json'};
import {checkJson} from '../../../src/builder/editor/check-json.js';
import {textLines} from '../../../src/statement/text-lines.js';

const check = (text: string) => checkJson(text, textLines(text));

const statement = {...fixture, signatories: []};

describe('checkJson', () => {
  it('gives the document as it is written', () => {
    const document = {...statement, $comment: 'ours'};
    expect(check(JSON.stringify(document))).to.deep.equal({problems: [], statement: document});
  });

  it('finds all problems at once, by line', () => {
    const {problems, statement: read} = check(
      '{"format": 1,\n"id": "A B",\n"version": 0,\n"id": "b",\n"published": "soon"}',
    );
    expect(read).to.equal(undefined);
    const lines = problems.map(({line}) => line);
    expect(lines).to.deep.equal([...lines].sort((a, b) => a - b));
    expect(problems.map(({kind}) => kind)).to.include.members(['twice', 'value']);
    expect(problems.find(({kind}) => kind === 'twice')).to.include({line: 4, path: 'id'});
  });

  it('tells addresses that count from nowhere from other problems', () => {
    const document = {...statement, version: 0, publisher: {name: 'P', url: 'about.html'}};
    const kinds = check(JSON.stringify(document)).problems.map(({kind}) => kind);
    expect(kinds.sort()).to.deep.equal(['address', 'value']);
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['half a document', JSON.stringify(statement).slice(0, 100)],
    ['very deep lists', '['.repeat(100_000)],
    ['what is no object', '5'],
    ['a byte order mark', `\ufeff${JSON.stringify(statement)}`],
  ] as const) {
    it(`says that something is wrong, and does not throw: ${name}`, () => {
      const {problems, statement: read} = check(text);
      expect([problems.length > 0, read]).to.deep.equal([true, undefined]);
    });
  }
});
