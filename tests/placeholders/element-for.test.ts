import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {elementFor} from '../../src/placeholders/element-for.js';

function quote(attributes: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<blockquote ${attributes}>`, 'text/html');
  return page.querySelector('blockquote')!;
}

describe('elementFor', () => {
  for (const tag of [
    'statement-card',
    'statement-summary',
    'statement-demands',
    'statement-signatories',
  ]) {
    it(`makes a ${tag} of a quotation of that class`, () => {
      expect(elementFor(quote(`class="wide ${tag}"`)).localName).to.equal(tag);
    });
  }

  it('takes every attribute of the contract from its single-word data name', () => {
    const element = elementFor(
      quote(
        `class="statement-card" data-src="/s.json" data-integrity="sha384-x" data-lang="uk"
        data-theme="dark" data-headinglevel="3" data-show="demands" data-addressee="council"`,
      ),
    );
    const attributes = Object.fromEntries(
      ['src', 'integrity', 'lang', 'theme', 'heading-level', 'show', 'addressee'].map((name) => [
        name,
        element.getAttribute(name),
      ]),
    );
    expect(attributes).to.deep.equal({
      src: '/s.json',
      integrity: 'sha384-x',
      lang: 'uk',
      theme: 'dark',
      'heading-level': '3',
      show: 'demands',
      addressee: 'council',
    });
  });

  it('keeps what the page says of the quotation', () => {
    const element = elementFor(
      quote(
        `id="ours" class="statement-card alignwide" lang="uk" dir="ltr" data-other="x" aria-label="A"
        style="--statement-accent: rgb(1, 2, 3)"`,
      ),
    );
    expect(element.id).to.equal('ours');
    expect(element.className).to.equal('statement-card alignwide');
    expect(element.lang).to.equal('uk');
    expect(element.dir).to.equal('ltr');
    expect(element.dataset.other).to.equal('x');
    expect(element.getAttribute('aria-label')).to.equal('A');
    expect(element.style.getPropertyValue('--statement-accent').trim()).to.equal('rgb(1, 2, 3)');
  });

  it('prefers the wanted language to that of the quotation’s text', () => {
    expect(elementFor(quote('class="statement-card" data-lang="tr" lang="en"')).lang).to.equal(
      'tr',
    );
  });

  it('takes no code along', () => {
    const element = elementFor(quote('class="statement-card" onclick="alert(1)"'));
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  it('survives attributes with names that no script could write', () => {
    const element = elementFor(quote('class="statement-card" data-src="a"b" =x <y'));
    expect(element.getAttribute('src')).to.equal('a');
  });
});
