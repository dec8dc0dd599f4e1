import {expect} from '@open-wc/testing';
import {english, script, titleOf, until} from './cards.js';
import {openPage, type OpenPage, witness, witnessedOn} from '../support/page.js';

// The built script, because it is what upgrades placeholders.

const quote = (attributes = '', text = 'Real text and <a href="/x">a link</a>') =>
  `<blockquote class="statement-card" ${attributes}>${text}</blockquote>`;

const open = (body: string, tag = script) =>
  openPage({html: `<!doctype html><html lang="en"><head>${witness}${tag}</head><body>${body}`});

const tagWith = (attributes: string) => script.replace('src', `${attributes} src`);

const cards = ({document}: OpenPage) => [...document.querySelectorAll('statement-card')];
const quotes = ({document}: OpenPage) => [...document.querySelectorAll('blockquote')];

/** Lets the parser come on by a piece of the page. */
function write(page: Document, html: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else drives a parser.
  page.write(html);
}

/** What is done within a task is seen by the next one. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

describe('a placeholder', () => {
  it('becomes a card with its text and link as fallback', async () => {
    const page = await open(quote('data-lang="uk"'));
    const [card] = cards(page);
    expect(titleOf(card!)).to.match(/^Проти переслідування/);
    expect(card!.innerHTML).to.equal('Real text and <a href="/x">a link</a>');
    expect(quotes(page)).to.deep.equal([]);
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('shows the statement at its address', async () => {
    const page = await open(quote('data-src="/served/good" data-headinglevel="4"'));
    const [card] = cards(page);
    await until(() => titleOf(card!));
    expect(card!.shadowRoot!.querySelector('h4')?.textContent.trim()).to.equal(
      'Keep the harbour open',
    );
  });

  it('keeps its text where the statement cannot be shown', async () => {
    const page = await open(quote('data-src="/served/404"'));
    await until(() => witnessedOn(page).length);
    const [card] = cards(page);
    expect(card!.shadowRoot!.querySelector('slot')).to.exist;
    expect(card!.textContent).to.equal('Real text and a link');
  });

  for (const [where, tag] of Object.entries({
    'before the script': '',
    'behind a script that is async': script.replace('src', 'async src'),
    'behind a module': script.replace('src', 'type="module" src'),
  })) {
    it(`is found ${where}`, async () => {
      const page = await open(`${quote()}${tag ? '' : script}`, tag || '<!-- none -->');
      await until(() => cards(page).length === 1 && titleOf(cards(page)[0]!));
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }

  it('is whole before it is replaced, however slowly the page comes', async () => {
    const page = await openPage({html: ''});
    const {document} = page;
    document.open();
    write(document, `<!doctype html><html lang="en">${script}<p>before</p>`);
    // Not before the parser has gone on behind the script.
    await until(() => document.querySelector('p'));
    write(document, '<blockquote class="statement-card">one ');
    await aTask();
    write(document, '<b>two</b> ');
    await aTask();
    write(document, 'three</blockquote><p>after</p>');
    await until(() => cards(page).length);
    document.close();
    await until(() => titleOf(cards(page)[0]!));
    expect(cards(page)[0]!.innerHTML).to.equal('one <b>two</b> three');
    expect(cards(page)).to.have.length(1);
  });

  it('that ends the page is upgraded when the page is there', async () => {
    const page = await openPage({html: ''});
    const {document} = page;
    document.open();
    write(document, `<!doctype html><html lang="en">${script}<p>before</p>`);
    await until(() => document.querySelector('p'));
    write(document, '<blockquote class="statement-card">all');
    await aTask();
    expect(cards(page)).to.deep.equal([]);
    document.close();
    await until(() => cards(page).length);
    expect(cards(page)[0]!.textContent).to.equal('all');
  });

  for (const [how, insert] of Object.entries<(body: HTMLElement) => void>({
    alone: (body) => {
      body.insertAdjacentHTML('beforeend', quote());
    },
    'deep in other markup': (body) => {
      body.insertAdjacentHTML('beforeend', `<div><ul><li>${quote()}</ul></div>`);
    },
    'built step by step': (body) => {
      const built = document.createElement('blockquote');
      body.append(built);
      built.textContent = 'text';
      built.className = 'statement-card';
    },
    'in the place of the whole page': (body) => {
      body.innerHTML = `<main>${quote()}</main>`;
    },
  })) {
    it(`is found when it comes later, ${how}`, async () => {
      const page = await open('');
      insert(page.document.body);
      await aTask();
      expect(cards(page).map(titleOf)).to.deep.equal([english]);
    });
  }

  it('is found in a clone of the page that was taken before', async () => {
    const page = await open('');
    const snapshot = page.document.createElement('div');
    snapshot.innerHTML = quote();
    page.document.body.append(snapshot.cloneNode(true));
    await aTask();
    const upgraded = page.document.body.cloneNode(true);
    page.document.body.replaceWith(upgraded);
    await aTask();
    expect(cards(page)).to.have.length(1);
    expect(titleOf(cards(page)[0]!)).to.match(/^Against/);
  });

  for (const [why, html] of Object.entries({
    'while it is being edited': `<div contenteditable>${quote()}</div>`,
    'as the fallback of an element': `<statement-card lang="en">${quote()}</statement-card>`,
    'in a template': `<template>${quote()}</template>`,
    'without the class': quote().replace('statement-card', 'statement-cards'),
    'as another tag': quote().replaceAll('blockquote', 'div'),
  })) {
    it(`stays ${why}`, async () => {
      const page = await open(html);
      const before = page.document.body.innerHTML;
      page.document.body.append('more');
      await aTask();
      expect(page.document.body.innerHTML).to.equal(`${before}more`);
    });
  }
});

describe('the script’s tag', () => {
  it('turns placeholders off by data-auto="off"', async () => {
    const page = await open(
      quote() + '<statement-card></statement-card>',
      tagWith('data-auto="off"'),
    );
    page.document.body.insertAdjacentHTML('beforeend', quote());
    await aTask();
    expect(quotes(page)).to.have.length(2);
    expect(cards(page)).to.have.length(1);
  });

  it('restricts what placeholders load by data-allow, with a line for each that it refuses', async () => {
    const page = await open(
      quote('data-src="/served/good"') + quote('data-src="https://evil.example/a.json"') + quote(),
      tagWith(`data-allow="https://other.example/ ${location.origin}/served/"`),
    );
    await until(() => cards(page).every(titleOf));
    expect(cards(page)).to.have.length(2);
    expect(quotes(page).map(({textContent}) => textContent)).to.deep.equal([
      'Real text and a link',
    ]);
    expect(witnessedOn(page)).to.deep.equal([
      'warn: [statement-card] data-allow does not list https://evil.example/a.json',
    ]);
  });

  it('restricts by data-allow whichever attribute names the address', async () => {
    const page = await open(
      quote('src="/served/good"') + quote(),
      tagWith('data-allow="https://other.example/"'),
    );
    await until(() => cards(page).every(titleOf));
    expect(quotes(page)).to.have.length(1);
    expect(witnessedOn(page)).to.deep.equal([
      'warn: [statement-card] data-allow does not list /served/good',
    ]);
  });

  it('is restricted also where an author has named an element after the running script', async () => {
    const page = await open(
      `<img name="currentScript" alt="">${quote('data-src="/served/good"')}${tagWith('data-allow="https://other.example/"')}`,
      '<!-- none -->',
    );
    await until(() => witnessedOn(page).length);
    expect(quotes(page)).to.have.length(1);
    expect(witnessedOn(page)).to.deep.equal([
      'warn: [statement-card] data-allow does not list /served/good',
    ]);
  });

  it('does not restrict what the page itself loads', async () => {
    const page = await open(
      '<statement-card src="/served/good"></statement-card>',
      tagWith('data-allow="https://other.example/"'),
    );
    await until(() => titleOf(cards(page)[0]!));
  });

  it('rules alone where the script is there twice', async () => {
    const page = await open(quote() + script, tagWith('data-auto="off"'));
    expect(quotes(page)).to.have.length(1);
  });
});

describe('without the script', () => {
  it('a placeholder is a quotation with a link', async () => {
    const page = await open(quote(), '');
    const [quotation] = quotes(page);
    expect(quotation!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(quotation!.querySelector('a')?.textContent).to.equal('a link');
  });
});
