import {expect} from '@open-wc/testing';
import {mount, next, showFailing} from '../support/harness.js';

describe('events', () => {
  it('statement-ready comes after the first rendering, with statement and language', async () => {
    const host = mount('');
    const ready = next(host, 'statement-ready');
    host.innerHTML = '<statement-card lang="uk"></statement-card>';
    const event = await ready;
    const card = event.target as Element;
    expect(card.shadowRoot!.querySelector('article')).to.exist;
    expect([event.statement.id, event.language]).to.deep.equal(['crimea-2021', 'uk']);
  });

  it('statement-ready comes once for each statement', async () => {
    const host = mount('');
    let count = 0;
    host.addEventListener('statement-ready', () => {
      count += 1;
    });
    host.innerHTML = '<statement-card lang="uk"></statement-card>';
    const card = host.querySelector('statement-card')!;
    await card.updateComplete;
    card.theme = 'dark';
    card.lang = 'tr';
    await card.updateComplete;
    expect(count).to.equal(1);
  });

  it('cross shadow roots and bubble', async () => {
    const host = mount('<div></div>');
    const inner = host.firstElementChild!.attachShadow({mode: 'open'});
    const ready = next(host, 'statement-ready');
    inner.innerHTML = '<statement-summary></statement-summary>';
    expect((await ready).composed).to.be.true;
  });

  it('a listener that throws does not stop the card', async () => {
    const stop = (event: Event) => {
      event.preventDefault();
    };
    const fail = () => {
      throw new Error('from the page');
    };
    const original = window.onerror;
    window.onerror = () => true;
    window.addEventListener('error', stop);
    document.addEventListener('statement-error', fail);
    const {element} = await showFailing('<statement-card src="/served/404">text</statement-card>');
    document.removeEventListener('statement-error', fail);
    window.removeEventListener('error', stop);
    window.onerror = original;
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });
});
