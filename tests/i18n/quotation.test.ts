import {expect} from '@open-wc/testing';
import {quotation} from '../../src/i18n/quotation.js';
import {inLanguage} from '../../src/statement/in-language.js';
import {parseStatement} from '../../src/statement/parse-statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

/** The fixture's demand of that number, as quoted by a reader of a language. */
function quoted(language: string, index = 0, changes: object = {}): string[] {
  const parsed = parseStatement({...fixture, ...changes}, 'https://harbour.example/');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const view = inLanguage(parsed.statement, [language]);
  const demand = view.demands[0]!.items[index]!;
  return quotation(view, demand, `https://partner.example/#${demand.anchor}`).split('\n');
}

describe('a quotation', () => {
  it('has the text, whose it is, its date, version, language and standing, and the address', () => {
    expect(quoted('en')).to.deep.equal([
      '“Dredge the channel.”',
      'Harbour Trust · Keep the harbour open · 29 February 2020 · Version 3 · English · Original text',
      'https://partner.example/#harbour-dredge',
    ]);
  });

  it('is in the words and quotation marks of the statement’s language', () => {
    const [text, source] = quoted('uk');
    expect(text).to.equal('«Поглибити фарватер.»');
    expect(source).to.include('Фонд гавані · Гавань має бути відкритою · 29 лютого 2020');
    expect(source).to.match(/ · Версія 3 · Українська · Офіційний переклад$/);
  });

  it('is in English words around a text in a language that the interface does not speak', () => {
    const languages = {eo: {translation: 'unofficial'}};
    const [text, source] = quoted('eo', 0, {
      languages,
      title: 'Titolo',
      demands: [{id: 'a', addressee: 'A', items: [{id: 'b', text: {eo: 'Dragu la kanalon.'}}]}],
    });
    expect(text).to.equal('“Dragu la kanalon.”');
    expect(source).to.match(
      / · Titolo · 29 February 2020 · Version 3 · .+ · Unofficial translation$/,
    );
  });

  it('names the version that has been translated, where the statement has changed since', () => {
    const text = {ar: 'احفروا القناة.'};
    const demands = [{id: 'a', addressee: 'A', items: [{id: 'b', text}]}];
    const [, source] = quoted('ar', 0, {demands});
    expect(source).to.match(/ · النسخة 2 · العربية · ترجمة غير رسمية$/);
  });

  it('does not call a text a translation that stands in another language', () => {
    const [text, source] = quoted('uk', 1);
    expect(text).to.equal('«Relight the beacon.»');
    expect(source).to.match(/ · Версія 3 · English$/);
  });

  it('does not name the version that has been translated for a text in another language', () => {
    const [text, source] = quoted('ar', 1);
    expect(text).to.include('Relight the beacon.');
    expect(source).to.match(/ · النسخة 3 · English$/);
  });

  it('takes what looks like markup or a placeholder for text', () => {
    const text = '<b>$1 $& “${0}”</b>';
    const demands = [{id: 'a', addressee: 'A', items: [{id: 'b', text}]}];
    expect(quoted('en', 0, {demands})[0]).to.equal(`“${text}”`);
  });

  it('ends without a line where there is no address', () => {
    const parsed = parseStatement(fixture, 'https://harbour.example/');
    if ('problems' in parsed) throw new Error();
    const view = inLanguage(parsed.statement, ['en']);
    expect(quotation(view, view.demands[0]!.items[0]!).split('\n')).to.have.length(2);
  });
});
