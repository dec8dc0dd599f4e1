import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {statementLine} from '../../src/markup/statement-line.js';
import {statementText} from '../../src/markup/statement-text.js';
import {inLanguage} from '../../src/statement/in-language.js';
import {documents, publicationOf} from '../support/publication.js';

const {statement} = publicationOf(documents.rivers);

void describe('the whole text', () => {
  void it('holds every signatory, with a link', () => {
    const text = statementText(statement, 'en');
    for (const {name, url} of inLanguage(statement, ['en']).signatories) {
      assert.ok(
        text.includes(`<li><a href="${url ?? ''}" rel="noreferrer">${name.text}</a></li>`),
        name.text,
      );
    }
  });

  void it('leaves out who has withdrawn', () => {
    const [first, ...others] = statement.signatories;
    const withdrawn = {...first!, withdrawn: '2024-05-01'};
    const text = statementText({...statement, signatories: [withdrawn, ...others]}, 'en');
    assert.doesNotMatch(text, /Aldermoor/);
    assert.match(text, /<h3>11 signatories<\/h3>/);
  });

  void it('has its headings from the level that the page leaves to it', () => {
    const text = statementText(statement, 'en', {headingLevel: 4});
    const levels = [...text.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    assert.deepEqual(levels, [4, 5, 6, 6, 5, 5]);
  });

  void it('says of a text that lacks the language which one it is in', () => {
    const text = statementText(statement, 'ar');
    assert.match(text, /^<article lang="ar" dir="rtl">/);
    assert.match(text, /<li><span lang="en" dir="ltr">Keep a strip of ten metres/);
  });

  void it('says that it is out of date where a translation is', () => {
    assert.match(statementText(statement, 'de'), /Übersetzung von Version 1/);
  });

  void it('tells corrections, each with its day', () => {
    assert.match(
      statementText(statement, 'de'),
      /<h3>Berichtigungen<\/h3>\n<ul>\n<li><time datetime="2024-04-15">15\. April 2024<\/time>: Die Zahl/,
    );
  });

  void it('sets a name from right to left apart in a text from left to right', () => {
    const signatories = [{id: 'a', name: 'جمعية الميناء'}];
    const text = statementText({...statement, signatories}, 'en');
    assert.match(text, /<li><span dir="auto">جمعية الميناء<\/span><\/li>/);
  });
});

void describe('the line', () => {
  void it('has no block in it, and leads to the page', () => {
    const line = statementLine(statement, 'de', 'https://statements.example/rivers/de/');
    assert.match(line, /^<span lang="de" dir="ltr"><strong>Sauberes Wasser/);
    assert.match(
      line,
      /<a href="https:\/\/statements\.example\/rivers\/de\/">Die Erklärung lesen<\/a>/,
    );
    assert.doesNotMatch(line, /<(p|div|h\d|ul|ol|li|section|article)\b/);
  });

  void it('says that it is out of date where a translation is, and nothing where it is not', () => {
    const page = 'https://statements.example/rivers/';
    assert.match(
      statementLine(statement, 'de', page),
      /\(Offizielle Übersetzung · Übersetzung von Version 1; [^)]+\)/,
    );
    assert.match(statementLine(statement, 'en', page), /\(Original text\)/);
  });
});
