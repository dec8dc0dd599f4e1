import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/publish/check/check-document.js';
import {soundDocument} from '../sound-document.js';
import {temporaryFolder} from '../temporary-folder.js';

const folder = temporaryFolder();
const file = join(folder, 'statement.json');

const svg = (attributes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="9" height="9"/></svg>`;
mkdirSync(join(folder, 'logos'));
writeFileSync(join(folder, 'logos/wide ä.svg'), svg('width="200" height="50"'));
writeFileSync(join(folder, 'logos/sizeless.svg'), svg(''));
writeFileSync(
  join(folder, 'logos/huge.svg'),
  `${svg('viewBox="0 0 2 1"')}<!--${'x'.repeat(2e5)}-->`,
);
writeFileSync(join(folder, 'logos/text.png'), 'no image');

/** What is told of a document: each as `level path: message`. */
async function findings(document: unknown, today = '2024-05-06') {
  writeFileSync(file, JSON.stringify(document, null, 2));
  const found = await checkDocument(file, today);
  return found.map(({level, path, message}) => `${level} ${path}: ${message}`);
}

type Fields = Record<string, unknown>;

/** The sound document with another value at a place, such as `demands[0].id`. */
function changed(place: string, value: unknown): unknown {
  const document = soundDocument();
  const steps = place.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop()!;
  const parent = steps.reduce<Fields>((fields, step) => fields[step] as Fields, document);
  parent[last] = value;
  return document;
}

const logo = (src: string, width = 200, height = 50) => ({src, width, height});
const withdrawn = {...soundDocument().signatories[0], withdrawn: '2024-04-20'};

const signed = (digest: string, version = 2) => ({version, language: 'en', digest});

/** A place, another value there, and the beginnings of what is told of it. */
const cases: [title: string, place: string, value: unknown, ...told: string[]][] = [
  ['a text without a language', 'title', {en: 'A'}, 'warning title: no text in de'],
  ['one text for all languages', 'title', 'A', 'warning title: is the same text in every language'],
  ['names that are the same in all', 'quotes[0].by', 'B'],
  ['names without a language', 'quotes[0].by', {en: 'B'}],
  ['a regional language for a text', 'title', {'en-GB': 'A', de: 'B'}],
  [
    'a language that is not listed',
    'title.fr',
    'A',
    'warning title.fr: stands in a language that “languages” does not list',
  ],
  [
    'a language without any text',
    'languages.pl',
    {translation: 'official', of: 2},
    'warning languages.pl: there is no text in this language yet',
  ],
  ['a stale translation', 'languages.de.of', 1, 'warning languages.de.of: is shown as out of date'],
  [
    'a translation of the future',
    'languages.de.of',
    3,
    'error languages.de.of: the statement is at',
  ],
  [
    'a translation of who knows what',
    'languages.de',
    {translation: 'official'},
    'warning languages.de: does not say in “of”',
  ],
  [
    'two of the same id',
    'demands[0].items[1].id',
    'measure',
    'error demands[0].items[1].id: "measure" is the id of demands[0].items[0].id, too',
  ],
  ['an empty list', 'demands[0].items', [], 'warning demands[0].items: is empty'],
  [
    'a figure out of nowhere',
    'figures[0]',
    {id: 'f', value: 1, precision: 'about', label: {en: 'A', de: 'B'}},
    'warning figures[0]: a figure without source and date',
  ],
  [
    'a signatory without evidence',
    'signatories[0].evidence',
    undefined,
    'warning signatories: 1 of 1 have no “evidence”',
  ],
  [
    'a withdrawal that is not told',
    'signatories[0]',
    withdrawn,
    'warning signatories[0].withdrawn: is no longer shown or counted',
  ],
  [
    'a withdrawal before the signing',
    'signatories[0].withdrawn',
    '2024-02-02',
    'error signatories[0].withdrawn: 2024-02-02 is before 2024-03-01, when it was signed',
  ],
  ['an update before publication', 'updated', '2024-01-01', 'error updated: 2024-01-01 is before'],
  ['a date to come', 'updated', '2024-05-07', 'warning updated: 2024-05-07 is still to come'],
  ['today', 'updated', '2024-05-06'],
  [
    'a tag that is none',
    'languages.en-a',
    {translation: 'unofficial', of: 2},
    'error languages.en-a: is no language tag',
    'warning languages.en-a: there is no text in this language yet',
  ],
  [
    'a language twice',
    'languages.DE',
    {translation: 'unofficial', of: 2},
    'error languages.DE: is the same language as “de”',
  ],
  [
    'a later version without the day of its change',
    'updated',
    undefined,
    'warning version: no “updated”: readers are told that version 2 is of the day of publication',
  ],
  [
    'a correction of a version to come',
    'corrections[0].version',
    3,
    'error corrections[0].version: the statement is at version 2',
  ],
  [
    'a digest of this text',
    'signatories[0].signedDigest',
    signed('sha256-H2dvvX/w6QtlHWnpOX31BT2/SgDSHz7AqvM3ltbWKrE='),
  ],
  [
    'a digest of another text',
    'signatories[0].signedDigest',
    signed(`sha256-${'A'.repeat(43)}=`),
    'error signatories[0].signedDigest: another text was signed: this one has',
  ],
  [
    'a digest of an earlier version',
    'signatories[0].signedDigest',
    signed(`sha256-${'A'.repeat(43)}=`, 1),
  ],
  ['markup', 'title.en', 'A <b>b</b>', 'warning title.en: "<b>" is shown as it is typed'],
  ['a character reference', 'title.en', 'A&nbsp;b', 'warning title.en: "&nbsp;" is shown'],
  ['Markdown', 'title.en', 'A **b**', 'warning title.en: "**b" is shown'],
  ['signs that are no markup', 'title.en', 'Q&A: a < b > c, 2 * 3 ** 4; R&D;'],
  ['half a character', 'title.en', 'A\ud83d', 'error title.en: holds a character that stands for'],
  ['a control character', 'title.en', 'A\u0007', 'error title.en: holds a character that stands'],
  ['a lost letter', 'title.en', 'Bilohirs\ufffd', 'warning title.en: has lost a letter'],
  [
    'an isolate that ends',
    'title.en',
    'A\u2069',
    'warning title.en: holds an invisible character that can move what stands behind it',
  ],
  [
    'an end of a paragraph',
    'title.en',
    'A\u2029B',
    'warning title.en: holds an invisible character that can move what stands behind it',
  ],
  ['a turned direction', 'title.en', '\u202eA', 'warning title.en: holds an invisible character'],
  ['white space around a text', 'title.en', 'A ', 'warning title.en: begins or ends with white'],
  ['whole characters beyond 16 bits', 'title.en', 'A \u{1f30a}\u200f'],
  [
    'a misspelt field',
    'signatories[0].withdrwan',
    'A',
    'warning signatories[0].withdrwan: is ignored, because there is no such field; is “withdrawn” meant?',
  ],
  ['a field in other letters', 'URL', 'A', 'warning URL: is ignored'],
  [
    'fields of later formats and comments',
    'demands[0]',
    {...soundDocument().demands[0], $comment: 'A', colour: 'B'},
  ],
  ['a placeholder', 'title.en', '[Headline]', 'warning title.en: is still a placeholder'],
  [
    'a placeholder in every language once',
    'title',
    {en: '[Headline]', de: '[Titel]'},
    'warning title: is still a placeholder',
  ],
  [
    'an address for examples',
    'publisher.url',
    'https://www.rivers.example/',
    'warning publisher.url: is an address for examples',
  ],
  ['an unsafe address', 'url', 'javascript:alert(1)', 'error url: expected an https address'],
  ['a relative address', 'url', 'statement.json?a#b'],
  [
    'a dead relative address',
    'url',
    'report.pdf',
    'warning url: leads nowhere: there is no "report.pdf"',
  ],
  ['a logo that is there', 'signatories[0].logo', logo('logos/wide%20%C3%A4.svg', 400, 100)],
  ['a logo on a host', 'signatories[0].logo', logo('https://anglers.test/logo.svg')],
  [
    'a logo that is not there',
    'signatories[0].logo',
    logo('nope.svg'),
    'error signatories[0].logo.src: there is no file',
  ],
  [
    'a dark logo that is not there',
    'signatories[0].logo',
    {...logo('logos/wide ä.svg'), dark: 'nope.svg'},
    'error signatories[0].logo.dark: there is no file',
  ],
  [
    'a logo of another shape',
    'signatories[0].logo',
    logo('logos/wide ä.svg', 50, 50),
    'warning signatories[0].logo.src: has another shape, 200 × 50, than the document says, 50 × 50',
  ],
  [
    'a huge logo',
    'signatories[0].logo',
    logo('logos/huge.svg', 2, 1),
    'warning signatories[0].logo.src: is 201 kB for every reader; 100 kB is plenty',
  ],
  [
    'an SVG that does not scale',
    'signatories[0].logo',
    logo('logos/sizeless.svg', 9, 9),
    'warning signatories[0].logo.src: is an SVG without “viewBox” or size',
  ],
  [
    'a logo that is no image',
    'signatories[0].logo',
    logo('logos/text.png'),
    'error signatories[0].logo.src: is no image that browsers can show',
  ],
  [
    'what the schema does not allow, and the rest as well',
    'languages',
    {en: {translation: 'translated'}},
    'error languages.en.translation: expected "original" or "official" or "unofficial"',
    'warning title.de: stands in a language that “languages” does not list; so do 8 more',
  ],
];

void describe('the questions', () => {
  void it('have nothing to say of a sound document', async () => {
    assert.deepEqual(await findings(soundDocument()), []);
  });

  for (const [title, place, value, ...told] of cases) {
    void it(`${told.length > 0 ? 'tell' : 'let pass'} ${title}`, async () => {
      const found = await findings(changed(place, value));
      for (const [position, beginning] of told.entries()) {
        assert.ok(found[position]?.startsWith(beginning), found.join('\n'));
      }
      if (!title.includes('and the rest'))
        assert.equal(found.length, told.length, found.join('\n'));
    });
  }
});
