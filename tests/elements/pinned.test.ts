import {expect} from '@open-wc/testing';
import type {StatementElement} from '../../src/elements/statement-element.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {StatementDocument} from '../../src/index.js';
import {mount, next, one, texts} from '../support/harness.js';

/** Attributes of an element that shows a document, held to its very bytes. */
async function pinned(document: object): Promise<string> {
  const html = JSON.stringify(document);
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(html));
  const hash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const query = new URLSearchParams({html, type: 'application/json'});
  return `src="/page?${query.toString()}" integrity="sha384-${hash}"`;
}

async function showReady(markup: string): Promise<StatementElement> {
  const host = mount('');
  const ready = next(host, 'statement-ready');
  host.innerHTML = markup;
  await ready;
  return host.firstElementChild as StatementElement;
}

const links = (element: Element) => texts(element, '[part=footer] > p:not(.line)');
const latest = ['Full statement, latest version: harbour.example'];
const full = ['Full statement: harbour.example'];

describe('an element that is pinned by a hash', () => {
  it('says that the latest version stands at the statement’s address', async () => {
    const card = await showReady(
      `<statement-card lang="en" ${await pinned(fixture)}></statement-card>`,
    );
    expect(links(card)).to.deep.equal(latest);
    expect((one(card, '[part=footer] a') as HTMLAnchorElement).href).to.equal(fixture.url.en);
  });

  it('says so as a part alone', async () => {
    const attributes = await pinned(fixture);
    const part = await showReady(`<statement-summary lang="en" ${attributes}></statement-summary>`);
    expect(links(part)).to.deep.equal(latest);
  });

  it('says nothing of the kind where the statement gives no address', async () => {
    const attributes = await pinned({...fixture, url: undefined});
    const card = await showReady(`<statement-card lang="en" ${attributes}></statement-card>`);
    expect(links(card)).to.deep.equal([]);
  });

  it('asks nobody whether there is a newer version', async () => {
    const attributes = await pinned({...fixture, signatories: []});
    performance.clearResourceTimings();
    await showReady(`<statement-card lang="en" ${attributes}></statement-card>`);
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    // The images of the tests before may come late.
    const documents = asked.filter(({initiatorType}) => initiatorType !== 'img');
    const paths = documents.map(({name}) => new URL(name).pathname);
    expect(paths.filter((path) => path !== '/page')).to.deep.equal([]);
  });

  it('says it no more once another statement is given', async () => {
    const card = await showReady(
      `<statement-card lang="en" ${await pinned(fixture)}></statement-card>`,
    );
    card.statement = fixture as unknown as StatementDocument;
    await card.updateComplete;
    expect(links(card)).to.deep.equal(full);
  });
});

describe('an element that is not pinned', () => {
  for (const integrity of ['', 'integrity=""', 'integrity=" "']) {
    it(`links to the full statement: ${integrity || 'no integrity'}`, async () => {
      const card = await showReady(
        `<statement-card lang="en" src="/served/good" ${integrity}></statement-card>`,
      );
      expect(links(card)).to.deep.equal(full);
    });
  }
});
