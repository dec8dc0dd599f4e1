import {expect} from '@open-wc/testing';
import {mount, next, one, show, showsFallback, shownText, texts} from '../support/harness.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {StatementDocument} from '../../src/index.js';

const statement = fixture as unknown as StatementDocument;
const titled = (title: string) => ({...statement, title});
const inline = (title: string) =>
  `<script type="application/json">${JSON.stringify(titled(title))}</script>`;

const title = (element: Element) => texts(element, '[part=title]')[0];

describe('the source of a statement', () => {
  it('is the bundled statement where nothing else is said', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    expect(title(card)).to.include('occupied Crimea');
  });

  it('is a JSON script among the children before the bundled one', async () => {
    const card = await show(`<statement-card lang="en">${inline('Inside')}</statement-card>`);
    expect(title(card)).to.equal('Inside');
  });

  it('is the address before a JSON script', async () => {
    const card = await show(
      `<statement-card lang="en" src="/served/good">${inline('Inside')}</statement-card>`,
    );
    await next(card, 'statement-ready');
    expect(title(card)).to.equal('Keep the harbour open');
  });

  it('is the property before an address', async () => {
    const card = await show('<statement-card lang="en" src="/served/slow"></statement-card>');
    card.statement = titled('In memory');
    await card.updateComplete;
    expect(title(card)).to.equal('In memory');
  });

  it('is the next one down when the property is taken away', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    card.statement = titled('In memory');
    await card.updateComplete;
    card.statement = null;
    await card.updateComplete;
    expect(title(card)).to.include('occupied Crimea');
  });

  it('follows a JSON script that comes or changes later', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    card.innerHTML = inline('Later');
    await next(card, 'statement-ready');
    expect(title(card)).to.equal('Later');
    one(card, 'article');
    card.querySelector('script')!.textContent = JSON.stringify(titled('Changed'));
    await next(card, 'statement-ready');
    expect(title(card)).to.equal('Changed');
  });

  it('resolves relative addresses against the document', async () => {
    const card = await show('<statement-card lang="en" src="/served/good"></statement-card>');
    await next(card, 'statement-ready');
    const logo = one(card, 'img') as HTMLImageElement;
    expect(logo.src).to.equal(new URL('/served/logos/pilots.svg', location.href).href);
  });

  it('shows the children until a document has come', async () => {
    const card = await show(
      '<statement-card lang="en" src="/served/slow"><p>Fallback</p></statement-card>',
    );
    expect(showsFallback(card)).to.be.true;
    await next(card, 'statement-ready');
    expect(showsFallback(card)).to.be.false;
    expect(title(card)).to.equal('Keep the harbour open');
  });

  it('says that it is loading where there are no children', async () => {
    const card = await show('<statement-card lang="uk" src="/served/slow"></statement-card>');
    expect(shownText(card)).to.equal('Завантаження заяви…');
  });

  it('shows only the newest of two addresses, though the first answers last', async () => {
    const card = await show('<statement-card lang="en" src="/served/slow"></statement-card>');
    card.src = '/served/good';
    const ready = await next(card, 'statement-ready');
    expect(ready.statement.id).to.equal('harbour');
    card.statement = titled('Newest');
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(title(card)).to.equal('Newest');
  });

  it('ends a request when the element leaves the page, and starts anew when it returns', async () => {
    const card = await show('<statement-card lang="en" src="/served/slow"></statement-card>');
    const parent = card.parentElement!;
    card.remove();
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(card.shadowRoot!.querySelector('article')).to.equal(null);
    parent.append(card);
    await next(card, 'statement-ready');
    expect(title(card)).to.equal('Keep the harbour open');
  });

  it('keeps a statement that is on show through a move', async () => {
    const card = await show('<statement-card lang="en" src="/served/good"></statement-card>');
    await next(card, 'statement-ready');
    document.body.append(card);
    await card.updateComplete;
    expect(title(card)).to.equal('Keep the harbour open');
    card.remove();
  });

  it('shows a document only if its bytes are those of integrity', async () => {
    const bytes = await (await fetch('/served/good')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const integrity = `sha256-${btoa(String.fromCharCode(...hash))}`;
    const card = await show(
      `<statement-card lang="en" src="/served/good" integrity="${integrity}"></statement-card>`,
    );
    await next(card, 'statement-ready');
    expect(title(card)).to.equal('Keep the harbour open');
  });
});

describe('elements with the same address', () => {
  const requestsOf = (src: string) =>
    performance.getEntriesByType('resource').filter(({name}) => name.endsWith(src));

  const pair = (src: string) =>
    mount(`<statement-card lang="en" src="${src}"></statement-card>`.repeat(2)).querySelectorAll(
      'statement-card',
    );

  it('share one request', async () => {
    const src = '/served/slow?shared';
    const cards = [...pair(src)];
    await Promise.all(cards.map((card) => next(card, 'statement-ready')));
    expect(cards.map(title)).to.deep.equal(['Keep the harbour open', 'Keep the harbour open']);
    expect(requestsOf(src)).to.have.length(1);
  });

  it('go on when one of them leaves', async () => {
    const [first, second] = pair('/served/slow?leaving');
    await second!.updateComplete;
    first!.remove();
    await next(second!, 'statement-ready');
    expect(title(second!)).to.equal('Keep the harbour open');
    expect(first!.shadowRoot!.querySelector('[part=title]')).to.equal(null);
  });

  it('ask anew when all have left and one comes back', async () => {
    const [first, second] = pair('/served/slow?back');
    await second!.updateComplete;
    const parent = first!.parentElement!;
    first!.remove();
    second!.remove();
    parent.append(first!);
    await next(first!, 'statement-ready');
    expect(title(first!)).to.equal('Keep the harbour open');
  });

  it('share the new request, too, that follows one nobody waited for', async () => {
    const src = '/served/slow?again';
    const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));
    const [first, second] = pair(src);
    // Until the server has the request.
    await aMoment();
    const parent = first!.parentElement!;
    first!.remove();
    second!.remove();
    parent.append(first!);
    // Until the abandoned request has failed.
    await aMoment();
    parent.append(second!);
    await next(second!, 'statement-ready');
    // Engines differ in whether they list what was abandoned.
    const answered = (requestsOf(src) as PerformanceResourceTiming[]).filter(
      ({decodedBodySize}) => decodedBodySize > 0,
    );
    expect(answered).to.have.length(1);
  });

  it('do not share it where they ask for other bytes', async () => {
    const src = '/served/good?integrity';
    const hash = `sha256-${'A'.repeat(43)}=`;
    const host = mount(
      `<statement-card src="${src}"></statement-card><statement-card src="${src}" integrity="${hash}"></statement-card>`,
    );
    const [good, wrong] = host.querySelectorAll('statement-card');
    await Promise.all([next(good!, 'statement-ready'), next(wrong!, 'statement-error')]);
  });
});
