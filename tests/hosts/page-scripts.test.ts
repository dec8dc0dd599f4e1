import {expect} from '@open-wc/testing';
import {next} from '../support/next.js';
import {openPage, witness, witnessedOn} from '../support/page.js';
import {card, english, script, shown, titleOf, titles} from './cards.js';

// Pages whose own scripts have changed what the platform gives to every script.

const tag = (src: string) => `<script src="${src}"></script>`;

const npm = {
  'jQuery 1': tag('/node_modules/jquery-1/dist/jquery.js'),
  'zone.js': tag('/node_modules/zone.js/bundles/zone.umd.js'),
  'core-js': tag('/node_modules/core-js-bundle/minified.js'),
};

const debian = {
  'Prototype 1.7': 'prototype',
  MooTools: 'mootools',
};

const extras = {
  'enumerable extras on Array.prototype':
    '<script>Array.prototype.each = Array.prototype.contains = function () {};</script>',
  'enumerable extras on Object.prototype': `<script>
      Object.prototype.extend = function () {};
      Object.prototype.clone = function () {};
    </script>`,
  'enumerable extras on String, Number and Function':
    '<script>for (const type of [String, Number, Function, Date]) type.prototype.extra = () => 0;</script>',
  'an Array.from of its own that knows no mapping':
    '<script>Array.from = (list) => [].slice.call(list);</script>',
  'toJSON on arrays, strings and dates': `<script>
      Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
    </script>`,
  'global variables that shadow names of the platform':
    '<script>var name = 1, status = 2, parent = 3, event = 4, top = 5, length = 6, origin = 7, self = 8;</script>',
};

/** Shows a card, switches its language, gives it another statement. */
async function expectToWork(extra: string): Promise<void> {
  const page = await openPage({
    html: `<!doctype html><html lang="en"><head>${witness}${extra}${script}</head><body>${card}`,
  });
  await shown(page);
  expect(titles(page)).to.deep.equal([english]);

  const element = page.document.querySelector('statement-card')!;
  const switched = next(element, 'statement-language');
  element.shadowRoot!.querySelector<HTMLElement>('button[lang=tr]')!.click();
  await switched;
  expect(titleOf(element)).to.match(/^İşgal/);

  const ready = next(element, 'statement-ready');
  element.setAttribute('src', '/served/good');
  await ready;
  expect(titleOf(element)).to.equal('Keep the harbour open');
  expect(witnessedOn(page)).to.deep.equal([]);
}

describe('the card works on a page with', () => {
  for (const [name, extra] of Object.entries({...npm, ...extras})) {
    it(name, () => expectToWork(extra));
  }

  for (const [name, file] of Object.entries(debian)) {
    it(name, async function () {
      // npm does not have it; Debian's package is not on every machine.
      if (!(await fetch(`/debian/${file}`)).ok) this.skip();
      await expectToWork(tag(`/debian/${file}`));
    });
  }
});
