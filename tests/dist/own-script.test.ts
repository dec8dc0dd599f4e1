import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {english, script as usualScript, titleOf, until} from '../hosts/cards.js';
import {elementOf, load, open, tag} from '../prerender/prerendered.js';
import {next} from '../support/next.js';
import {openFrame, openPage, witness, witnessedOn} from '../support/page.js';

// What `statement-card build` writes, on pages of its own.

/** Where the document stands, and its folder. */
const address = new URL('/served/good', location.href).href;
const at = new URL('.', address).href;
const without = '/own-script';

/** Address of the script that carries a document. */
const carrying = (document: object) =>
  `${without}?${new URLSearchParams({document: JSON.stringify(document), at}).toString()}`;

const own = carrying(fixture);

/** The tag of a script, in a page's markup. */
const scriptTag = (src: string) => `<script src="${src.replaceAll('&', '&amp;')}"></script>`;

/** Opens a page in English with a script and these elements, and lets them update. */
async function show(src: string, elements: string) {
  const page = await open(witness + scriptTag(src) + elements);
  await new Promise((resolve) => setTimeout(resolve));
  return page;
}

const json = (title: string) =>
  `<script type="application/json">${JSON.stringify({...fixture, title})}</script>`;

/** Whatever might end a script or a text, begin a comment, or be taken for a pattern. */
const nasty =
  '</script><!--<script>--></statement-card>]]>$& $1 ${x} `|\' "\\ \\u003c \u2028\u2029\ufeff &amp;<b>+blank null/*statement*/ 2021-13-45';

describe('a script with a statement of one’s own', () => {
  for (const [language, title] of Object.entries(fixture.title)) {
    it(`shows in ${language} what the usual script shows of the document at its address`, async () => {
      const page = await show(own, `<statement-card lang="${language}"></statement-card>`);
      const other = await open(
        `<statement-card lang="${language}" src="${address}"></statement-card>`,
      );
      const loaded = next(elementOf(other), 'statement-ready');
      await load(other);
      await loaded;
      expect(titleOf(elementOf(page))).to.equal(title);
      expect(elementOf(page).shadowRoot.innerHTML.replace(/ hidden=""/g, '')).to.equal(
        elementOf(other).shadowRoot.innerHTML.replace(/ hidden=""/g, ''),
      );
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }

  it('asks for nothing but itself and logos, next to the document', async () => {
    const page = await open(`${scriptTag(own)}<statement-card></statement-card>`);
    const [image] = elementOf(page).shadowRoot.querySelectorAll('img');
    expect(image!.src).to.equal(new URL('logos/pilots.svg', at).href);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(asked.filter((path) => !path.startsWith('/served/logos/'))).to.deep.equal([
      '/own-script',
    ]);
  });

  it('tells which it is by the version of its elements', async () => {
    const page = await show(own, '<statement-card></statement-card>');
    const {version} = elementOf(page).constructor as unknown as {version: string};
    expect(version).to.match(/^\d+\.\d+\.\d+\+harbour\.[\da-f]{8}$/);
  });

  it('shows nasty texts as they are typed', async () => {
    const document = {...fixture, title: nasty, signatories: [{id: 's', name: nasty}]};
    const page = await show(carrying(document), '<statement-card></statement-card>');
    const {shadowRoot} = elementOf(page);
    expect(titleOf(elementOf(page))).to.equal(nasty);
    expect(shadowRoot.querySelector('[part=signatory]')!.textContent).to.include(nasty);
    expect(shadowRoot.querySelectorAll('b, script')).to.have.length(0);
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('shows them where the script stands inside the page', async () => {
    const text = await (await fetch(carrying({...fixture, title: nasty}))).text();
    const page = await openFrame({
      srcdoc: `<!doctype html><html lang="en"><script>${text}</script><statement-card></statement-card>`,
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(titleOf(page.document.querySelector('statement-card')!)).to.equal(nasty);
  });

  it('shows Ukrainian on a page that names no encoding', async () => {
    const page = await openPage({
      type: 'text/html; charset=windows-1252',
      html: `<!doctype html><html lang="uk">${scriptTag(own)}<statement-card></statement-card>`,
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.document.characterSet).to.equal('windows-1252');
    expect(titleOf(elementOf(page))).to.equal(fixture.title.uk);
  });

  it('gives way to JSON inside the element', async () => {
    const page = await show(own, `<statement-card>${json('Inside')}</statement-card>`);
    expect(titleOf(elementOf(page))).to.equal('Inside');
  });

  it('gives way to an address', async () => {
    const page = await show(
      carrying({...fixture, title: 'Own'}),
      `<statement-card src="${address}"></statement-card>`,
    );
    await until(() => titleOf(elementOf(page)));
    expect(titleOf(elementOf(page))).to.equal(fixture.title.en);
  });

  it('gives way to a property, and takes its place again', async () => {
    const page = await show(own, '<statement-card></statement-card>');
    const element = elementOf(page);
    for (const [statement, title] of [
      [{...fixture, title: 'In memory'}, 'In memory'],
      [null, fixture.title.en],
    ]) {
      const ready = next(element, 'statement-ready');
      Object.assign(element, {statement});
      await ready;
      expect(titleOf(element)).to.equal(title);
    }
  });

  it('does not take a rendering of the usual script’s statement for its own', async () => {
    const page = await open(tag({document: 'bundled', lang: 'en'}));
    const element = elementOf(page);
    expect(titleOf(element)).to.equal(english);
    await load(page, own);
    expect(titleOf(element)).to.equal(fixture.title.en);
    expect(element.shadowRoot.querySelectorAll('[part=card]')).to.have.length(1);
  });
});

describe('a script without a statement', () => {
  it('leaves the children, and says so once: to the page and in the console', async () => {
    const page = await open(`${witness}<statement-card><p>Children</p></statement-card>`);
    const element = elementOf(page);
    const kinds: string[] = [];
    element.addEventListener('statement-error', ({problem}) => kinds.push(problem.kind));
    await load(page, without);
    element.setAttribute('theme', 'dark');
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.shadowRoot.querySelector('slot')).not.to.equal(null);
    expect(element.shadowRoot.querySelector('[part=card]')).to.equal(null);
    expect(kinds).to.deep.equal(['no-statement']);
    expect(witnessedOn(page)).to.deep.equal([
      'warn: [statement-card] no statement: this script carries none, so the element needs a src or JSON inside',
    ]);
  });

  it('has a notice in the reader’s language and no link where there are no children', async () => {
    const page = await show(without, '<statement-card lang="uk"></statement-card>');
    const {shadowRoot} = elementOf(page);
    expect(shadowRoot.querySelector('[part=notice]')!.textContent.trim()).to.equal(
      'Наразі заяву неможливо показати.',
    );
    expect(shadowRoot.querySelector('a')).to.equal(null);
  });

  it('shows JSON inside the element, an address, a property, and tells of no problem', async () => {
    const page = await show(
      without,
      `<statement-card>${json('Inside')}</statement-card><statement-card src="${address}"></statement-card>`,
    );
    const [inside, loaded] = page.document.querySelectorAll('statement-card');
    await until(() => titleOf(loaded!));
    expect([inside!, loaded!].map(titleOf)).to.deep.equal(['Inside', fixture.title.en]);
    Object.assign(inside!, {statement: {...fixture, title: 'In memory'}});
    await inside!.updateComplete;
    expect(titleOf(inside!)).to.equal('In memory');
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('leaves what a server has rendered', async () => {
    const page = await open(tag({document: 'bundled', lang: 'en'}));
    await load(page, without);
    expect(titleOf(elementOf(page))).to.equal(english);
  });

  it('changes nothing on a page that has the usual one already', async () => {
    const page = await open(`${usualScript}${scriptTag(without)}<statement-card></statement-card>`);
    await new Promise((resolve) => setTimeout(resolve));
    expect(titleOf(elementOf(page))).to.equal(english);
  });
});
