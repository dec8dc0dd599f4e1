import {expect} from '@open-wc/testing';
import {openFrame} from '../support/page.js';

/** A published page, with or without scripts. */
async function open(path: string, sandbox: string): Promise<Document> {
  const {document} = await openFrame({src: `/published/${path}`, sandbox, width: '900'});
  return document;
}

const withScripts = 'allow-scripts allow-same-origin';
const withoutScripts = 'allow-same-origin';

const shadowOf = (page: Document) => page.querySelector('statement-card')!.shadowRoot!;

function isShown(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

/** The window of a page. */
const windowOf = (page: Document) => page.defaultView!;

async function openLive(path: string): Promise<Document> {
  const page = await open(path, withScripts);
  await windowOf(page).customElements.whenDefined('statement-card');
  // The prerendered card stays until the live one has its statement.
  while (shadowOf(page).querySelector('style'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return page;
}

describe('a statement’s page without scripts', () => {
  it('shows the card with its styles', async () => {
    const page = await open('rivers/ar/', withoutScripts);
    const card = shadowOf(page).querySelector('[part=card]')!;
    expect(windowOf(page).getComputedStyle(card).borderTopWidth).to.equal('3px');
    expect(isShown(shadowOf(page).querySelector('h1'))).to.be.true;
  });

  it('shows all signatories', async () => {
    const page = await open('crowd/en/', withoutScripts);
    const names = [...page.querySelectorAll('noscript li')].filter(isShown);
    expect(names).to.have.length(130);
  });

  it('leads to its other languages', async () => {
    const page = await open('rivers/de/', withoutScripts);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.filter(isShown).map(({href}) => new URL(href).pathname)).to.deep.equal(
      ['en', 'de', 'ar'].map((language) => `/published/rivers/${language}/`),
    );
    expect(page.querySelector('nav [aria-current=page]')?.textContent).to.equal('Deutsch');
  });
});

describe('a statement’s page with scripts', () => {
  it('shows the live card under its own policy', async () => {
    const page = await openLive('rivers/en/');
    const card = shadowOf(page).querySelector('[part=card]')!;
    expect(windowOf(page).getComputedStyle(card).borderTopWidth).to.equal('3px');
    expect(shadowOf(page).querySelector('h1')?.textContent.trim()).to.equal(
      'Clean water for the five valleys',
    );
  });

  // Without scripts it may be lower: buttons that would do nothing are not there then.
  it('is as high before its script as behind it', async () => {
    const live = await openLive('rivers/en/');
    const height = (page: Document) => page.body.getBoundingClientRect().height;
    const html = await (await fetch('/published/rivers/en/')).text();
    const [script] = /<script async.*?<\/script>/s.exec(html)!;
    const srcdoc = html.replace(script, '').replaceAll('="../', '="/published/rivers/');
    const {document: before, window} = await openFrame({srcdoc, width: '900'});
    expect(window.customElements.get('statement-card')).to.equal(undefined);
    expect(height(before)).to.be.above(1000);
    expect(height(live)).to.equal(height(before));
  });

  it('switches the language by its links alone', async () => {
    const page = await openLive('rivers/en/');
    expect(isShown(shadowOf(page).querySelector('[part=languages]'))).to.be.false;
    expect(isShown(page.querySelector('nav'))).to.be.true;
  });

  it('shows signatories once', async () => {
    const page = await openLive('crowd/en/');
    expect(isShown(page.querySelector('noscript'))).to.be.false;
  });
});
