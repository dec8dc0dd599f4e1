import {expect} from '@open-wc/testing';
import {remember} from '../../src/statement/remember.js';

describe('remember', () => {
  it('works out an answer once for each text', () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    });
    expect(['a', 'bc', 'a', 'bc'].map(length)).to.deep.equal([1, 2, 1, 2]);
    expect(asked).to.deep.equal(['a', 'bc']);
  });

  it('remembers that there is no answer', () => {
    let times = 0;
    const answer = remember((): string | undefined => {
      times++;
      return undefined;
    });
    expect([answer('a'), answer('a')]).to.deep.equal([undefined, undefined]);
    expect(times).to.equal(1);
  });
});
