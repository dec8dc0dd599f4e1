import {expect} from '@open-wc/testing';
import {hasFallback, inlineDocument, isBeingParsed} from '../../src/source/children.js';

function elementWith(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

describe('inlineDocument', () => {
  const found: [markup: string, text: string | undefined][] = [
    ['<script type="application/json">{"a": 1}</script>', '{"a": 1}'],
    ['<p>Text</p><script type="application/json">{}</script>', '{}'],
    ['<script type="APPLICATION/JSON">{}</script>', '{}'],
    ['<script type="application/json">1</script><script type="application/json">2</script>', '1'],
    ['<script type="application/json"></script>', ''],
    ['<script type="application/json">"</b>"</script>', '"</b>"'],
    ['', undefined],
    ['{"a": 1}', undefined],
    ['<script type="text/plain">{}</script>', undefined],
    ['<script type="application/ld+json">{}</script>', undefined],
    ['<p><script type="application/json">{}</script></p>', undefined],
    ['<template type="application/json">{}</template>', undefined],
  ];
  for (const [markup, text] of found) {
    it(`finds ${JSON.stringify(text)} in ${JSON.stringify(markup)}`, () => {
      expect(inlineDocument(elementWith(markup))).to.equal(text);
    });
  }
});

describe('hasFallback', () => {
  const visible = [
    'Text',
    '<p>Text</p>',
    '<a href="https://zmina.ua/">Statement</a>',
    '<img alt="">',
    '<script type="application/json">{}</script>Text',
    '<p>text</p>',
    '<p><img alt=""></p>',
  ];
  for (const markup of visible) {
    it(`sees a fallback in ${markup}`, () => {
      expect(hasFallback(elementWith(markup))).to.be.true;
    });
  }

  const invisible = [
    '',
    ' \n\t ',
    '<!-- Text -->',
    '<script type="application/json">{}</script>',
    ' <template><p>Text</p></template> ',
    '<style>p {}</style>',
    '<link rel="stylesheet">',
  ];
  for (const markup of invisible) {
    it(`sees no fallback in ${JSON.stringify(markup)}`, () => {
      expect(hasFallback(elementWith(markup))).to.be.false;
    });
  }
});

describe('isBeingParsed', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
  });

  afterEach(() => {
    frame.remove();
  });

  /** A page of which only a part has arrived. */
  function arriving(markup: string): Document {
    const page = frame.contentDocument!;
    page.open();
    // Writing is the one way to hold a parser in the middle of a page.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    page.write(`<!doctype html><body>${markup}`);
    return page;
  }

  function isCardBeingParsed(page: Document): boolean {
    return isBeingParsed(page.querySelector('main')!);
  }

  it('waits for the rest of an element that is still open', () => {
    const page = arriving('<main><p>Text');
    expect(isCardBeingParsed(page)).to.be.true;
    page.close();
  });

  it('waits while nothing stands behind any of the elements around', () => {
    const page = arriving('<div><main></main>');
    expect(isCardBeingParsed(page)).to.be.true;
    page.close();
  });

  it('does not wait once something stands behind the element', () => {
    const page = arriving('<main></main> ');
    expect(isCardBeingParsed(page)).to.be.false;
    page.close();
  });

  it('does not wait once something stands behind an element around', () => {
    const page = arriving('<div><main></main></div><p>');
    expect(isCardBeingParsed(page)).to.be.false;
    page.close();
  });

  it('does not wait once the page has been parsed', () => {
    const page = arriving('<main>');
    page.close();
    expect(isCardBeingParsed(page)).to.be.false;
  });

  it('does not wait in an element that a script has made', () => {
    expect(isBeingParsed(document.createElement('main'))).to.be.false;
  });
});
