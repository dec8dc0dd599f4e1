import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import fixture from '../../fixtures/statement.json' with {type: 'json'};
import {usualConfiguration, type Configuration} from '../../../src/builder/configuration.js';
import {snippetFor} from '../../../src/builder/code/snippet-for.js';
import {readStatement} from '../../../src/builder/source/load-statement.js';
import {fromParameters} from '../../../src/snippets/card-options.js';
import {
  customPropertyNames,
  parseCustomProperty,
  type CustomProperty,
} from '../../../src/snippets/custom-properties.js';
import type {Embeddable} from '../../../src/snippets/embeddable.js';
import {needs} from '../../../src/snippets/snippet.js';
import {parts, themes} from '../../../src/source/options.js';

const at = 'https://coalition.example/statement/';

const hash = `sha384-${'A'.repeat(64)}`;

function embeddable(): Embeddable {
  const read = readStatement(fixture, at);
  if ('problem' in read) throw new Error('no statement');
  const file = (name: string) => ({
    stable: `${at}${name}?a=1&b=<2>"`,
    pinned: at + name,
    integrity: hash,
  });
  return {
    statement: read.statement,
    script: {...file('card.js'), text: 'void 0;'},
    documentFile: file('statement.json'),
    at,
  };
}

const shown = embeddable();

/** Whatever may be typed as a value, most of it in the letters that mean something in CSS. */
const property = fc
  .string({unit: fc.constantFrom(...Array.from('aé0 #%.,()/*+\'"-_')), maxLength: 12})
  .map(parseCustomProperty)
  .filter((value) => value !== undefined);

const choices = fc.record<Partial<Configuration>>({
  lang: fc.constantFrom('', 'xx', ...Object.keys(fixture.languages)),
  theme: fc.constantFrom(...themes),
  headingLevel: fc.integer({min: 1, max: 6}),
  show: fc.shuffledSubarray([...parts], {minLength: 1}),
  addressee: fc.constantFrom('', ...fixture.demands.map(({id}) => id)),
  properties: fc.record(
    Object.fromEntries(customPropertyNames.map((name) => [name, property])) as Record<
      CustomProperty,
      typeof property
    >,
    {requiredKeys: []},
  ),
});

/** What a browser finds in a snippet of the choices that were made. */
function found(element: HTMLElement, need: string): Partial<Configuration> {
  const value = (name: string) =>
    element.getAttribute(need === 'placeholder' ? `data-${name.replace('-', '')}` : name) ?? '';
  if (need === 'frame') {
    const {pathname, hash} = new URL((element as HTMLIFrameElement).src);
    const language = pathname.split('/').at(-2) ?? '';
    return {...fromParameters(new URLSearchParams(hash.slice(1))), lang: language};
  }
  const names = ['theme', 'heading-level', 'show', 'addressee'];
  const options = fromParameters(new URLSearchParams(names.map((name) => [name, value(name)])));
  const properties = customPropertyNames.map(
    (name) => [name, element.style.getPropertyValue(`--statement-${name}`).trim()] as const,
  );
  const set = Object.fromEntries(properties.filter(([, written]) => written !== ''));
  return {...options, properties: set, lang: value('lang')};
}

/** WebKit writes quotation marks its own way. */
function asWritten(value: string): string {
  const {style} = document.createElement('p');
  style.setProperty('--value', value);
  return style.getPropertyValue('--value').trim();
}

describe('whatever is chosen, a browser finds just that in the snippet', () => {
  for (const need of needs) {
    it(`for the need: ${need}`, () => {
      fc.assert(
        fc.property(choices, (chosen) => {
          const code = snippetFor({...usualConfiguration, ...chosen, need}, shown, 'en') ?? '';
          const {body, head} = new DOMParser().parseFromString(code, 'text/html');
          const cards = 'statement-card, blockquote.statement-card, iframe';
          const elements = [...body.querySelectorAll<HTMLElement>(cards)];
          expect(elements).to.have.length(1);
          expect([...head.children, ...body.querySelectorAll('script')].length).to.be.below(3);
          const isKnown = Object.keys(fixture.languages).includes(chosen.lang ?? '');
          const lang = isKnown ? chosen.lang : need === 'frame' ? 'en' : '';
          const headingLevel = need === 'frame' ? 2 : chosen.headingLevel;
          const values = Object.entries(chosen.properties ?? {}).map(([name, value]) => [
            name,
            need === 'frame' ? value : asWritten(value),
          ]);
          expect(found(elements[0]!, need)).to.deep.equal({
            ...chosen,
            lang,
            headingLevel,
            properties: Object.fromEntries(values) as Configuration['properties'],
          });
        }),
      );
    });
  }
});
