import {expect} from '@open-wc/testing';
import {textDigests} from '../../src/elements/text-digests.js';
import type {StatementCard} from '../../src/elements/statement-card.js';
import type {Statement, Text} from '../../src/statement/statement.js';
import {all, mount, next, one, texts} from '../support/harness.js';

const unsigned = {
  format: 1,
  id: 'rivers',
  version: 2,
  published: '2024-03-04',
  languages: {en: {translation: 'original'}, uk: {translation: 'official', of: 2}},
  publisher: {name: 'P'},
  title: {en: 'Clean water', uk: 'Чиста вода'},
  summary: {en: 'Measure.', uk: 'Виміряти.'},
  demands: [],
  signatories: [
    {id: 'anglers', name: 'Anglers'},
    {id: 'boaters', name: 'Boaters'},
  ],
} satisfies Statement;

/** The statement, whose signatories have signed these digests. */
async function signed(
  ...signatures: {version?: number; language?: string; digest?: string}[]
): Promise<Statement> {
  const digests = await textDigests(unsigned);
  return {
    ...unsigned,
    signatories: signatures.map(({version = 2, language = 'en', digest}, index) => ({
      id: `s${index}`,
      name: `Signatory ${index}`,
      signedDigest: {version, language, digest: digest ?? digests.get(language) ?? ''},
    })),
  };
}

async function showCard(statement: Statement, lang = 'en'): Promise<StatementCard> {
  const card = mount(`<statement-card lang="${lang}"></statement-card>`).querySelector(
    'statement-card',
  )!;
  card.statement = statement;
  await card.updateComplete;
  return card;
}

/** Presses the button and waits for what it says. */
async function check(card: StatementCard): Promise<string[]> {
  one(card, '[part=check]').click();
  while (texts(card, '[role=status] p').length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return texts(card, '[role=status] p');
}

const another = `sha256-${'A'.repeat(43)}=`;

describe('the check of the signed text', () => {
  it('is not there where no signatory says what it has signed', async () => {
    const card = await showCard(unsigned);
    expect(all(card, '[part=check], [role=status]')).to.deep.equal([]);
  });

  it('is not there for a signatory who has withdrawn', async () => {
    const [signatory, ...others] = (await signed({}, {})).signatories;
    const signatories = [signatory!, ...others].map((one) => ({...one, withdrawn: '2024-04-01'}));
    const card = await showCard({...unsigned, signatories});
    expect(all(card, '[part=check]')).to.deep.equal([]);
  });

  it('computes nothing before the reader asks', async () => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const statement = await signed({});
    let calls = 0;
    crypto.subtle.digest = (...words) => {
      calls++;
      return digest(...words);
    };
    try {
      const card = await showCard(statement);
      expect([calls, texts(card, '[role=status]')]).to.deep.equal([0, ['']]);
      await check(card);
      expect(calls).to.be.above(0);
    } finally {
      Reflect.deleteProperty(crypto.subtle, 'digest');
    }
  });

  it('tells who has signed the text, of which version and in which language', async () => {
    const card = await showCard(await signed({}, {}));
    expect(await check(card)).to.deep.equal([
      'Matches the text that Signatory 0 and Signatory 1 signed Version 2 English',
    ]);
  });

  it('goes by the language that was signed, not by the one that is read', async () => {
    const card = await showCard(await signed({language: 'uk'}));
    expect(await check(card)).to.deep.equal([
      'Matches the text that Signatory 0 signed Version 2 Ukrainian',
    ]);
  });

  it('tells who has signed another text', async () => {
    const card = await showCard(await signed({}, {digest: another}));
    expect(await check(card)).to.deep.equal([
      'Matches the text that Signatory 0 signed Version 2 English',
      'Differs from the text that Signatory 1 signed Version 2 English',
    ]);
  });

  it('tells who has signed another version, whatever its digest', async () => {
    const card = await showCard(await signed({version: 1}, {version: 3}));
    expect(await check(card)).to.deep.equal([
      'Differs from the text that Signatory 0 signed Version 1 English',
      'Differs from the text that Signatory 1 signed Version 3 English',
    ]);
  });

  it('tells where the statement does not have the language', async () => {
    const card = await showCard(await signed({language: 'de', digest: another}));
    expect(await check(card)).to.deep.equal([
      'The statement could not be confirmed. Signatory 0 Version 2 German',
    ]);
  });

  it('tells where the browser does not compute digests', async () => {
    const statement = await signed({});
    const card = await showCard(statement);
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    try {
      expect(await check(card)).to.deep.equal([
        'The statement could not be confirmed. Signatory 0 Version 2 English',
      ]);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('finds the same on pages that give lists a toJSON', async () => {
    const card = await showCard(await signed({}));
    const lists = Array.prototype as {toJSON?: () => string};
    lists.toJSON = () => 'theirs';
    try {
      expect((await check(card))[0]).to.match(/^Matches/);
    } finally {
      delete lists.toJSON;
    }
  });

  it('names organisations in their own languages and directions, wherever the sentence has them', async () => {
    const statement = await signed({}, {}, {});
    const names: Text[] = [{en: 'Anglers', uk: 'Рибалки'}, 'جمعية الميناء', {en: 'Boaters'}];
    const signatories = statement.signatories.map((one, index) => ({...one, name: names[index]!}));
    const card = await showCard({...statement, signatories}, 'uk');
    await check(card);
    const sentence = one(card, '[role=status] strong');
    expect(sentence.textContent).to.equal(
      'Збігається з текстом, який підписали: Рибалки, جمعية الميناء і Boaters',
    );
    expect(
      [...sentence.querySelectorAll('span span')].map((name) => [
        name.getAttribute('lang'),
        name.getAttribute('dir'),
      ]),
    ).to.deep.equal([
      ['uk', 'ltr'],
      [null, 'auto'],
      ['en', 'ltr'],
    ]);
  });

  it('speaks the reader’s language, also after a switch', async () => {
    const card = await showCard(await signed({}));
    await check(card);
    const switched = next(card, 'statement-language');
    one(card, 'button[lang=uk]').click();
    await switched;
    expect(texts(card, '[role=status] p')[0]).to.match(
      /^Збігається з текстом, який підписали: Signatory 0 /,
    );
  });

  it('is forgotten with the statement', async () => {
    const card = await showCard(await signed({}));
    await check(card);
    card.statement = await signed({digest: another});
    await card.updateComplete;
    expect(texts(card, '[role=status]')).to.deep.equal(['']);
  });

  it('keeps the focus, and is announced', async () => {
    const card = await showCard(await signed({}));
    one(card, '[part=check]').focus();
    await check(card);
    expect(card.shadowRoot!.activeElement).to.equal(one(card, '[part=check]'));
    expect(one(card, '[role=status]').textContent).to.match(/Matches/);
  });

  it('says it in sight', async () => {
    const card = await showCard(await signed({}));
    const {height} = card.getBoundingClientRect();
    await check(card);
    const status = one(card, '[role=status]');
    expect(getComputedStyle(status).opacity).to.equal('1');
    expect(card.getBoundingClientRect().height).to.be.above(height + 20);
  });

  it('has a target of 24 pixels', async () => {
    const card = await showCard(await signed({}));
    expect(one(card, '[part=check]').getBoundingClientRect().height).to.be.least(24);
  });

  it('stands with the signatories alone, too', async () => {
    const element = mount('<statement-signatories lang="en"></statement-signatories>')
      .firstElementChild as StatementCard;
    element.statement = await signed({});
    await element.updateComplete;
    expect((await check(element))[0]).to.match(/^Matches/);
  });
});
