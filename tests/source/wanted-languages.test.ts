import {expect} from '@open-wc/testing';
import {treesAround, wantedLanguages} from '../../src/source/wanted-languages.js';

const page = document.documentElement;

/** An element at the end of a path of parents with these `lang` attributes, outermost first. */
function nested(...languages: (string | null)[]): Element {
  let element: Element = document.body;
  for (const language of languages) {
    const child = document.createElement('div');
    if (language !== null) child.setAttribute('lang', language);
    element.append(child);
    element = child;
  }
  return element;
}

function hostWith(markup: string, lang?: string): {host: HTMLElement; root: ShadowRoot} {
  const host = document.createElement('div');
  if (lang !== undefined) host.lang = lang;
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = markup;
  document.body.append(host);
  return {host, root};
}

describe('wantedLanguages', () => {
  let pageLanguage: string | null;

  beforeEach(() => {
    pageLanguage = page.getAttribute('lang');
    page.setAttribute('lang', 'pl');
  });

  afterEach(() => {
    if (pageLanguage === null) page.removeAttribute('lang');
    else page.setAttribute('lang', pageLanguage);
    document.body.replaceChildren();
  });

  function expectFirst(element: Element, ...languages: string[]): void {
    expect(wantedLanguages(element)).to.deep.equal([...languages, ...navigator.languages]);
  }

  it('puts the element’s own language before those around it', () => {
    expectFirst(nested('uk', 'tr'), 'tr', 'uk', 'pl');
  });

  it('takes the nearest language around the element', () => {
    expectFirst(nested('uk', 'crh', null, null), 'crh', 'pl');
  });

  it('ends with the page’s and the browser’s languages', () => {
    const around = wantedLanguages(nested(null));
    expect(around).to.deep.equal(['pl', 'pl', ...navigator.languages]);
  });

  it('takes the browser’s languages where the page states none', () => {
    page.removeAttribute('lang');
    expectFirst(nested(null));
  });

  it('passes over empty languages', () => {
    expectFirst(nested('uk', ' ', ''), 'uk', 'pl');
  });

  it('leaves tags as people typed them', () => {
    expectFirst(nested(' EN_us '), ' EN_us ', 'pl', 'pl');
  });

  it('takes the language of a shadow host', () => {
    const {root} = hostWith('<p><b></b></p>', 'tr');
    expectFirst(root.querySelector('b')!, 'tr', 'pl');
  });

  it('takes the language around nested shadow hosts', () => {
    const outer = hostWith('<section></section>', 'uk');
    const inner = outer.root.querySelector('section')!.attachShadow({mode: 'open'});
    inner.innerHTML = '<b></b>';
    expectFirst(inner.querySelector('b')!, 'uk', 'pl');
  });

  it('takes the language around the slot into which the element is slotted', () => {
    const {host} = hostWith('<section lang="crh"><slot></slot></section>', 'uk');
    host.innerHTML = '<b></b>';
    expectFirst(host.querySelector('b')!, 'crh', 'pl');
  });

  it('takes the language of an element that stands in no page', () => {
    const element = document.createElement('div');
    element.lang = 'tr';
    expectFirst(element, 'tr', 'pl');
  });
});

describe('treesAround', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('gives the page of an element that stands in no shadow tree', () => {
    expect(treesAround(nested(null))).to.deep.equal([document]);
  });

  it('gives shadow trees from the inside out', () => {
    const outer = hostWith('<section></section>');
    const inner = outer.root.querySelector('section')!.attachShadow({mode: 'open'});
    inner.innerHTML = '<b></b>';
    const trees = treesAround(inner.querySelector('b')!);
    expect(trees).to.have.lengthOf(3);
    expect(trees[0]).to.equal(inner);
    expect(trees[1]).to.equal(outer.root);
    expect(trees[2]).to.equal(document);
  });

  it('gives the topmost element of a tree that stands in no page', () => {
    const element = document.createElement('div');
    expect(treesAround(element)).to.deep.equal([element]);
  });
});
