import {expect} from '@open-wc/testing';
import {titleOf} from '../hosts/cards.js';
import {
  elementOf,
  good,
  load,
  open,
  prerender,
  rivers,
  tag,
  type Prerendering,
} from './prerendered.js';

// What `prerender` gives, in Node.

const least = {
  format: 1,
  id: 'least',
  version: 1,
  published: '2024-03-04',
  languages: {en: {translation: 'original'}},
  publisher: {name: 'P'},
  title: 'Title',
  summary: 'Summary',
  demands: [],
  signatories: [],
};

/** The tag as a parser reads it that declares no roots. */
async function parsed(prerendering: Prerendering): Promise<HTMLElement> {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = await prerender(prerendering);
  expect(page.body.children).to.have.length(1);
  return page.body.firstElementChild as HTMLElement;
}

async function failure(prerendering: Prerendering): Promise<string> {
  try {
    return await prerender(prerendering);
  } catch (error) {
    return String(error);
  }
}

const jsonIn = (element: Element) =>
  element.querySelector('script[type="application/json"]')?.textContent;

describe('prerender', () => {
  it('shows no buttons and no filter where scripts are off', async () => {
    const html = await prerender({document: 'bundled', lang: 'en'});
    const page = new DOMParser().parseFromString(html, 'text/html');
    const {content} = page.querySelector('template')!;
    // A parsed document has scripts off: what is in `noscript` are elements.
    const style = content.querySelector('noscript style')!;
    expect(style.textContent).to.equal('button,[part=filter]{display:none}');
    expect(content.querySelectorAll('button')).to.have.length(4 + 9);
  });

  it('writes the attributes of the live element, and no others', async () => {
    const value = '"a" & <b>';
    const element = await parsed({
      document: 'bundled',
      lang: 'uk',
      theme: 'dark',
      headingLevel: 3,
      show: 'demands',
      addressee: value,
    });
    expect(element.localName).to.equal('statement-card');
    const written = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
    expect(Object.fromEntries(written)).to.deep.equal({
      lang: 'uk',
      theme: 'dark',
      'heading-level': '3',
      show: 'demands',
      addressee: value,
    });
  });

  it('writes no comments and no white space of the sources', async () => {
    for (const document of ['bundled', 'good', 'rivers']) {
      const html = await prerender({document, base: rivers});
      expect(html).not.to.match(/<[!?]|\n {2}/);
    }
  });

  it('takes the statement’s first language without any', async () => {
    const page = await open(tag(good));
    expect(elementOf(page).shadowRoot.querySelector('[part=card]')).to.have.property('lang', 'en');
  });

  it('puts the statement into the element as JSON', async () => {
    const page = await open(tag({document: least}));
    expect(JSON.parse(jsonIn(elementOf(page))!)).to.deep.equal(least);
    await load(page);
    expect(titleOf(elementOf(page))).to.equal('Title');
  });

  it('does not name in it who has withdrawn', async () => {
    const element = await parsed({document: 'good'});
    expect(jsonIn(element)).to.contain('Harbour').and.not.contain('Gone Society');
  });

  it('writes addresses that lead to the same places from any page', async () => {
    const element = await parsed({document: 'rivers', base: rivers});
    const {signatories} = JSON.parse(jsonIn(element)!) as {signatories: {logo?: {src: string}}[]};
    const {src} = signatories.find(({logo}) => logo)!.logo!;
    expect(src).to.match(/^http.*\/demo\/green-rivers\/\w+\.svg$/);
    const image = element.querySelector('template')!.content.querySelector('img')!;
    expect(image.getAttribute('src')).to.equal(src);
  });

  it('writes no JSON where the live element has the statement from elsewhere', async () => {
    const src = '/served/good';
    expect(jsonIn(await parsed({document: 'bundled'}))).to.equal(undefined);
    const element = await parsed({document: 'good', src, integrity: 'sha256-x'});
    expect(jsonIn(element)).to.equal(undefined);
    expect(element.getAttribute('src')).to.equal(src);
    expect(element.getAttribute('integrity')).to.equal('sha256-x');
  });

  it('says of a pinned statement where the latest version stands', async () => {
    const wordsOf = async (integrity: string) => {
      const element = await parsed({document: 'good', src: '/served/good', integrity});
      return element.querySelector('template')!.content.querySelector('footer a')!.textContent;
    };
    expect(await wordsOf('sha256-x')).to.equal('Full statement, latest version: harbour.example');
    expect(await wordsOf(' ')).to.equal('Full statement: harbour.example');
  });

  it('writes the fallback as the children', async () => {
    const fallback = '<p>text and a <a href="https://example.org/">link</a></p>';
    const element = await parsed({document: 'bundled', fallback});
    expect(element.innerHTML.endsWith(`</template>${fallback}`)).to.be.true;
  });

  it('leaves out what is not safe to link to, as the live element does', async () => {
    const publisher = {name: 'P', url: 'http://example.org/'};
    const element = await parsed({document: {...least, publisher}});
    expect(element.querySelector('template')!.content.querySelector('[part=meta] a')).to.equal(
      null,
    );
  });

  it('refuses what is no statement, with the path of every problem', async () => {
    const items = Array.from({length: 30}, (_, index) => ({id: `i${index}`, text: {uk: index}}));
    const told = await failure({
      document: {...least, version: 0, demands: [{id: 'd', addressee: 'A', items}]},
    });
    expect(told).to.match(/^Error: InvalidStatementError: not a statement: version expected /);
    for (const index of items.keys()) {
      expect(told).to.include(`demands[0].items[${index}].text.uk expected text, found ${index}`);
    }
    expect(await failure({document: 'bundled', base: 'relative/'})).to.match(/Invalid URL/);
  });
});
