import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  fromFragment,
  sources,
  toFragment,
  usualConfiguration,
  type Configuration,
} from '../../src/builder/configuration.js';
import {customProperties} from '../../src/snippets/custom-properties.js';
import {snippetKinds} from '../../src/snippets/snippets.js';
import {parts, themes} from '../../src/source/options.js';

const values = {
  color: ['#b00020', 'rgb(0 0 0 / 50%)', 'var(--brand)'],
  'border-radius': ['0', '8px', 'calc(1px * (2 + 3))'],
  'font-family': ["'Noto Sans', serif", 'Київ Sans'],
  'padding-left': ['1.5rem'],
};
const properties = Object.entries(customProperties).map(
  ([name, kind]) => [name, fc.constantFrom(...values[kind])] as const,
);
const address = fc.constantFrom('', 'https://a.example/s.json?a=1&b=2#c', 'not an address');
const tag = fc.constantFrom('', 'uk', 'crh-Latn');

const configurations: fc.Arbitrary<Configuration> = fc.record({
  source: fc.constantFrom(...sources),
  src: address,
  script: address,
  need: fc.constantFrom(...snippetKinds.map(({need}) => need)),
  lang: tag,
  textLang: tag,
  theme: fc.constantFrom(...themes),
  headingLevel: fc.integer({min: 1, max: 6}),
  show: fc.shuffledSubarray([...parts], {minLength: 1}),
  addressee: fc.constantFrom('', 'council', 'all-states'),
  properties: fc.record(Object.fromEntries(properties), {
    requiredKeys: [],
    noNullPrototype: true,
  }),
});

describe('a configuration', () => {
  it('comes back from the fragment as it was', () => {
    fc.assert(
      fc.property(configurations, (configuration) => {
        expect(fromFragment(toFragment(configuration))).to.deep.equal(configuration);
      }),
    );
  });

  it('is in an address only as far as it is not the usual one', () => {
    expect(toFragment(usualConfiguration)).to.equal('');
    expect(
      toFragment({...usualConfiguration, need: 'pinned', properties: {accent: '#b00020'}}),
    ).to.equal('#need=pinned&accent=%23b00020');
  });

  it('is the usual one in the place of any nonsense', () => {
    const nonsense =
      '#need=fancy&source=thief&lang=!&theme=pink&heading-level=9&show=all&addressee=A"B&accent=red;color:blue&font=<b>&radius=red&text=reddish';
    expect(fromFragment(nonsense)).to.deep.equal(usualConfiguration);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(() => fromFragment(text)).not.to.throw();
      }),
    );
  });
});
