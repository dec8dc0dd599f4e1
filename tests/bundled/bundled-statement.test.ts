import {expect} from '@open-wc/testing';
import {bundledStatement} from '../../src/bundled/bundled-statement.js';
import {parseStatement} from '../../src/statement/parse-statement.js';
import type {Text} from '../../src/statement/statement.js';

const languages = ['en', 'uk', 'crh', 'tr'];

function expectComplete(...texts: Text[]): void {
  for (const text of texts) expect(text).to.have.all.keys(languages);
}

function expectUnique(things: readonly {readonly id: string}[]): void {
  const ids = things.map(({id}) => id);
  expect(ids).to.deep.equal([...new Set(ids)]);
}

describe('the bundled statement', () => {
  it('is as the check would leave it, down to the order of the fields', () => {
    const parsed = parseStatement(bundledStatement());
    expect(parsed).to.deep.include({unsafeAddresses: []});
    expect(JSON.stringify(parsed)).to.include(JSON.stringify(bundledStatement()));
  });

  it('is in four languages, English first', () => {
    expect(Object.keys(bundledStatement().languages)).to.deep.equal(languages);
  });

  for (const language of languages) {
    it(`is marked as unofficial in ${language}`, () => {
      expect(bundledStatement().languages[language]).to.deep.equal({translation: 'unofficial'});
    });
  }

  it('has its title in every language', () => {
    expectComplete(bundledStatement().title);
  });

  it('has its summary in every language', () => {
    expectComplete(bundledStatement().summary);
  });

  it('has the labels of its figures in every language', () => {
    expectComplete(...bundledStatement().figures!.map(({label}) => label));
  });

  it('has its addressees in every language', () => {
    expectComplete(...bundledStatement().demands.map(({addressee}) => addressee));
  });

  it('has its demands in every language', () => {
    expectComplete(...bundledStatement().demands.flatMap(({items}) => items.map(({text}) => text)));
  });

  it('has as many paragraphs in every language', () => {
    const summaries = Object.values(bundledStatement().summary as Record<string, string>);
    const counts = summaries.map((summary) => summary.split('\n\n').length);
    expect(counts).to.deep.equal([2, 2, 2, 2]);
  });

  it('was published on 11 January 2021 by ZMINA', () => {
    const {published, publisher, url} = bundledStatement();
    expect({published, url, publisherUrl: publisher.url}).to.deep.equal({
      published: '2021-01-11',
      url: 'https://zmina.ua/',
      publisherUrl: 'https://zmina.ua/',
    });
  });

  it('names the report by QHA', () => {
    expect(bundledStatement().reports).to.deep.equal([
      {
        name: 'QHA (Crimean News Agency), Canan Kevser',
        url: 'https://qha.com.ua/en/kryimskie-tataryi-en/human-rights-organisations-issue-joint-statement-on-persecuting-crimean-tatars-by-occupying-russia/',
        date: '2021-01-11',
      },
    ]);
  });

  it('has three figures, none more exact than its source', () => {
    const figures = bundledStatement().figures!.map(({precision, value, date}) => [
      precision,
      value,
      date,
    ]);
    expect(figures).to.deep.equal([
      ['more-than', 100, '2021-01-11'],
      ['more-than', 70, '2021-01-11'],
      ['about', 200, '2021-01-11'],
    ]);
  });

  it('names ZMINA as the source of every figure', () => {
    for (const {source} of bundledStatement().figures!) {
      expect(source).to.deep.equal({name: 'ZMINA', url: 'https://zmina.ua/'});
    }
  });

  it('puts three demands to each of three addressees', () => {
    expect(bundledStatement().demands.map(({items}) => items.length)).to.deep.equal([3, 3, 3]);
  });

  it('has a unique id for every figure', () => {
    expectUnique(bundledStatement().figures!);
  });

  it('has a unique id for every addressee and demand', () => {
    const {demands} = bundledStatement();
    expectUnique([...demands, ...demands.flatMap(({items}) => items)]);
  });

  it('has a unique id for every signatory', () => {
    expectUnique(bundledStatement().signatories);
  });

  const signatories: [en: string, uk: string, url: string | undefined][] = [
    ['ZMINA Human Rights Centre', 'Центр прав людини ZMINA', 'https://zmina.ua/'],
    [
      'Association of Relatives of the Kremlin Political Prisoners',
      'Об’єднання родичів політв’язнів Кремля',
      undefined,
    ],
    ['Center for Civil Liberties', 'Центр громадянських свобод', 'https://ccl.org.ua/'],
    ['Crimea-SOS', 'КримSOS', 'https://krymsos.com/'],
    ['Crimean Human Rights Group', 'Кримська правозахисна група', 'https://crimeahrg.org/'],
    [
      'Media Initiative for Human Rights',
      'Медійна ініціатива за права людини',
      'https://mipl.org.ua/',
    ],
    [
      'Ukrainian Helsinki Human Rights Union',
      'Українська Гельсінська спілка з прав людини',
      'https://helsinki.org.ua/',
    ],
    ['Regional Centre for Human Rights', 'Регіональний центр прав людини', 'https://rchr.org.ua/'],
    ['Kharkiv Human Rights Protection Group', 'Харківська правозахисна група', 'https://khpg.org/'],
  ];
  for (const [index, [en, uk, url]] of signatories.entries()) {
    it(`has ${en} as signatory number ${index + 1}`, () => {
      const {id, ...signatory} = bundledStatement().signatories[index]!;
      expect(id).to.be.a('string');
      expect(signatory).to.deep.equal(url === undefined ? {name: {en, uk}} : {name: {en, uk}, url});
    });
  }

  it('has no other signatories', () => {
    expect(bundledStatement().signatories).to.have.lengthOf(signatories.length);
  });

  it('carries no logo of any organisation', () => {
    for (const signatory of bundledStatement().signatories)
      expect(signatory).not.to.have.property('logo');
  });
});
