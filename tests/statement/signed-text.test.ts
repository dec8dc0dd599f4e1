import {expect} from '@open-wc/testing';
import {parseStatement} from '../../src/statement/parse-statement.js';
import {signedText} from '../../src/statement/signed-text.js';
import type {Statement} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

describe('the text that is signed', () => {
  let statement: Statement;

  before(() => {
    const parsed = parseStatement(fixture, location.href);
    if ('problems' in parsed) throw new Error('the fixture is no statement');
    ({statement} = parsed);
  });

  it('is the words of one language, with nothing of signatories, dates and translations', () => {
    const {title, demands, ...others} = signedText(statement, 'uk');
    expect(title).to.equal('Гавань має бути відкритою');
    expect(demands[1]).to.deep.equal({
      id: 'state',
      addressee: 'Держава',
      items: [{id: 'fund', text: 'Фінансувати лоцманів.'}],
    });
    expect(others).to.have.all.keys(
      ...['format', 'id', 'version', 'language', 'summary', 'quotes', 'figures'],
    );
  });

  it('has no addresses', () => {
    expect(JSON.stringify(signedText(statement, 'en'))).not.to.match(/https?:/);
  });

  it('does not borrow from another language', () => {
    expect(signedText(statement, 'uk').demands[0]?.items[1]?.text).to.equal(null);
  });
});
