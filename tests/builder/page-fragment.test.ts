import {expect} from '@open-wc/testing';
import {PageFragment} from '../../src/builder/page-fragment.js';
import {until} from '../hosts/cards.js';

describe('the fragment of the page’s address', () => {
  const before = location.href;

  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('is written at once, without a step in the history', () => {
    const {length} = history;
    new PageFragment().write('#a=1');
    expect(location.hash).to.equal('#a=1');
    new PageFragment().write('');
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(length);
  });

  it('changes as often as a colour is dragged, and is the last one in the end', async () => {
    const fragment = new PageFragment();
    for (let number = 0; number <= 300; number++) fragment.write(`#a=${number}`);
    await until(() => location.hash === '#a=300');
  });

  it('is written before its time where somebody leaves', () => {
    const fragment = new PageFragment();
    fragment.write('#a=1');
    fragment.write('#a=2');
    expect(location.hash).to.equal('#a=1');
    fragment.flush();
    expect(location.hash).to.equal('#a=2');
  });

  it('stays as it is where what waits is forgotten', async () => {
    const fragment = new PageFragment();
    fragment.write('#a=1');
    fragment.write('#a=2');
    fragment.forget();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(location.hash).to.equal('#a=1');
  });
});
