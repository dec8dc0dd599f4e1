import {expect} from '@open-wc/testing';
import {all, one, show, shownText, texts} from '../support/harness.js';

/** Facts that the bundled statement has to state, by what a reader would look for. */
const facts = [
  'Joint statement',
  '11 January 2021',
  'ZMINA Human Rights Centre',
  'condemn Russia’s continuing persecution, on fabricated charges, of Muslims and Crimean Tatar activists',
  'temporarily occupied Crimea',
  'fabricated charges',
  'ask democracies to condemn it too and to toughen sanctions',
  'more than 100 Ukrainian political prisoners held in prisons in Russia and in Russian-occupied Crimea',
  'more than 70 of them Crimean Tatar Muslims, prosecuted on plainly fabricated charges of terrorism and extremism',
  'about 200 young children left without a parent',
  'Source: ZMINA',
  'as of 11 January 2021',
  'The government of the Russian Federation',
  'Release all political prisoners at once, including the members of the Bilohirsk group, unlawfully detained and convicted in a politically motivated criminal case against Crimean Muslims.',
  'End all other persecution of Crimean Tatars and Crimean Muslims: administrative arrests, criminal charges, confiscation of property and other reprisals.',
  'Stop at once applying Russia’s so-called anti-terrorist legislation for politically motivated persecution in temporarily occupied Crimea.',
  'International organisations and the governments of democracies',
  'Condemn Russia’s actions.',
  'Increase the pressure of sanctions.',
  'Help independent monitoring missions work in Crimea.',
  'The authorities of Ukraine',
  'Investigate the persecution of Ukrainians in Crimea.',
  'Draft and adopt comprehensive legislation to support Ukrainian political prisoners.',
  'Bring Ukrainian law into line with international law on liability for crimes against humanity and war crimes committed in the occupied territories of Ukraine.',
  '9 signatories',
  'Reported by: QHA (Crimean News Agency), Canan Kevser',
  'Unofficial translation',
  'Version 1',
];

const signatories = [
  ['ZMINA Human Rights Centre', 'https://zmina.ua/'],
  ['Association of Relatives of the Kremlin Political Prisoners', null],
  ['Center for Civil Liberties', 'https://ccl.org.ua/'],
  ['Crimea-SOS', 'https://krymsos.com/'],
  ['Crimean Human Rights Group', 'https://crimeahrg.org/'],
  ['Media Initiative for Human Rights', 'https://mipl.org.ua/'],
  ['Ukrainian Helsinki Human Rights Union', 'https://helsinki.org.ua/'],
  ['Regional Centre for Human Rights', 'https://rchr.org.ua/'],
  ['Kharkiv Human Rights Protection Group', 'https://khpg.org/'],
];

describe('the bundled statement in English', () => {
  for (const fact of facts) {
    it(`says: ${fact.slice(0, 70)}`, async () => {
      const card = await show('<statement-card lang="en"></statement-card>');
      expect(shownText(card)).to.include(fact);
    });
  }

  it('names the signatories in their order, each with its site where it has one', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const tiles = all(card, '[part=signatory]').map((tile) => [
      tile.lastElementChild!.textContent,
      tile.querySelector('a')?.href ?? null,
    ]);
    expect(tiles).to.deep.equal(signatories);
  });

  it('links to the publisher, to the full statement and to the report', async () => {
    const card = await show('<statement-card lang="en"></statement-card>');
    const addresses = all(card, '[part=header] a, [part=footer] a').map(
      (link) => (link as HTMLAnchorElement).href,
    );
    expect(addresses).to.deep.equal([
      'https://zmina.ua/',
      'https://zmina.ua/',
      'https://qha.com.ua/en/kryimskie-tataryi-en/human-rights-organisations-issue-joint-statement-on-persecuting-crimean-tatars-by-occupying-russia/',
    ]);
  });
});

describe('the bundled statement in each of its languages', () => {
  for (const [lang, figures, count, date] of [
    ['en', ['more than 100', 'more than 70', 'about 200'], '9 signatories', '11 January 2021'],
    ['uk', ['понад 100', 'понад 70', 'близько 200'], '9 підписантів', '11 січня 2021'],
    [
      'crh',
      ['100-den ziyade', '70-ten ziyade', 'tahminen 200'],
      '9 teşkilât imzaladı',
      '11 yanvar 2021',
    ],
    ['tr', ['100’den fazla', '70’ten fazla', 'yaklaşık 200'], '9 imzacı', '11 Ocak 2021'],
  ] as const) {
    it(`is complete in ${lang}`, async () => {
      const card = await show(`<statement-card lang="${lang}"></statement-card>`);
      const foreign = all(card, 'article [lang]').filter(
        (text) => text.lang !== lang && !text.closest('[part=signatory], [part=meta], button'),
      );
      expect(foreign.map(({textContent}) => textContent)).to.deep.equal([]);
      expect(all(card, '[part=demand]')).to.have.length(9);
      expect(texts(card, '.value')).to.deep.equal(figures);
      expect(shownText(card)).to.include(count).and.include(date);
    });

    it(`says that ${lang} is an unofficial translation`, async () => {
      const card = await show(`<statement-card lang="${lang}"></statement-card>`);
      expect(one(card, '[part=notice]').textContent.trim()).to.not.equal('');
    });
  }
});
