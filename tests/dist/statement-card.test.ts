import {expect} from '@open-wc/testing';
import {card, english, script, titles, ukrainian} from '../hosts/cards.js';
import {openFrame, openPage} from '../support/page.js';

// What is true of the script by itself; `tests/hosts/` puts it on pages of every kind.

const open = (html: string) => openPage({html: `<!doctype html><html lang="en">${html}`});

describe('the script', () => {
  it('shows Ukrainian where neither page nor host names an encoding', async () => {
    const page = await openFrame({src: '/served/bare-page'});
    expect(page.document.characterSet).to.equal('windows-1252');
    const title = page.document.querySelector('statement-card')!.shadowRoot!.querySelector('h2')!;
    expect(title.textContent.trim()).to.equal(ukrainian);
  });

  it('reads JSON inside an element that is parsed after it', async () => {
    const json = JSON.stringify({
      format: 1,
      id: 'x',
      version: 1,
      published: '2021-01-11',
      languages: {en: {translation: 'original'}},
      publisher: {name: 'P'},
      title: 'From inside',
      summary: 'S',
      demands: [],
      signatories: [],
    });
    const page = await open(
      `${script}<statement-card><script type="application/json">${json}</script></statement-card>`,
    );
    expect(titles(page)).to.deep.equal(['From inside']);
  });

  it('adds nothing to the page’s global scope', async () => {
    const clean = await open('');
    const before = new Set(Object.getOwnPropertyNames(clean.window));
    const page = await open(script);
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => !before.has(name) && Number.isNaN(Number(name)),
    );
    expect(added).to.deep.equal([]);
  });

  it('loads nothing but itself', async () => {
    const page = await open(script + card);
    const entries = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(entries).to.deep.equal(['/served/statement-card']);
    expect(titles(page)).to.deep.equal([english]);
  });

  it('asks for no file of its own, as partners copy it alone', async () => {
    const source = await (await fetch('/served/statement-card')).text();
    expect(source).not.to.include('sourceMappingURL');
  });

  it('is one classic script without dynamic import or eval', async () => {
    const source = await (await fetch('/served/statement-card')).text();
    expect(source).to.not.match(/\bimport\s*\(|\bexport\s|\beval\s*\(|new Function/);
  });
});
