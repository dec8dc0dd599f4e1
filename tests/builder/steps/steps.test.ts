import {expect} from '@open-wc/testing';
import {platforms, stepsFor} from '../../../src/builder/steps/steps.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {inLocale} from '../../../src/i18n/locale.js';
import {needs} from '../../../src/snippets/snippet.js';

describe('the steps for each platform', () => {
  it('have names of their own', () => {
    expect(new Set(platforms.map(({id}) => id)).size).to.equal(platforms.length);
    expect(new Set(platforms.map(({name}) => name())).size).to.equal(platforms.length);
  });

  for (const platform of platforms) {
    const {id, ways, obstacles, instead, tried, sources} = platform;

    it(`${id}: every need has its steps once, or an obstacle`, () => {
      const answered = [...ways.flatMap((way) => way.needs), ...Object.keys(obstacles ?? {})];
      expect(answered.sort()).to.deep.equal([...needs].sort());
    });

    it(`${id}: there are from one to five, none of them twice`, () => {
      for (const {steps} of ways) {
        expect(steps.length).to.be.within(1, 5);
        expect(new Set(steps).size).to.equal(steps.length);
      }
    });

    it(`${id}: what to take instead works there`, () => {
      expect(instead !== undefined).to.equal(obstacles !== undefined);
      if (instead) expect(stepsFor(platform, instead)).to.exist;
    });

    it(`${id}: it is said from where they are known`, () => {
      expect((tried?.length ?? 0) + sources.length).to.be.above(0);
      for (const {address, asOf} of sources) {
        expect(new URL(address).protocol).to.equal('https:');
        if (asOf !== undefined) {
          expect(new Date(asOf).toISOString().slice(0, 10)).to.equal(asOf);
        }
      }
    });

    it(`${id}: words are texts, not HTML, in every language`, () => {
      const all = ways.flatMap(({steps}) => steps);
      for (const locale of allLocales) {
        for (const words of all) expect(inLocale(locale, words)).not.to.match(/&\w+;/);
      }
    });

    it(`${id}: all words are there`, () => {
      const all = [...ways.flatMap(({steps}) => steps), ...Object.values(obstacles ?? {})];
      for (const words of all) expect(inLocale('en', words)).to.match(/^[A-Z].+\.$/);
    });
  }
});
