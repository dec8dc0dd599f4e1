import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {nastyText} from '../support/nasty-text.js';
import {prerender} from './prerendered.js';

// Whatever a document's texts hold, a parser finds them again, and nothing else.

// No HTML can say NUL.
const nasty = nastyText()
  .map((text) => text.replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');

/** A document that holds so many texts, and where each is to be found in its card. */
const places = [
  '[part=title] span',
  '[part=meta] > span > span',
  '[part=notice] span span + span',
  '[part=summary] > p',
  'blockquote p',
  'figcaption span',
  '[part=figure] p + p span',
  '[part=figures] > .line span span + span',
  '[part=addressee] :first-child > span',
  '[part=demand] p',
  '[part=signatory] a',
  '[part=footer] .line span span + span',
];

const statement = (texts: readonly string[]) => {
  const [title, publisher, translator, summary, quote, by, label, source, addressee] = texts;
  const [demand, signatory, report] = texts.slice(9);
  return {
    format: 1,
    id: 'nasty',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'official', translator}, uk: {translation: 'original'}},
    publisher: {name: {en: publisher, uk: title}},
    title,
    summary: {en: summary},
    quotes: [{text: quote, by}],
    figures: [{id: 'f', value: 5, precision: 'about', label, source}],
    demands: [{id: 'd', addressee, items: [{id: 'i', text: {uk: demand}}]}],
    signatories: [{id: 's', name: signatory, url: 'https://example.org/'}],
    reports: [{name: report}],
  };
};

/** The tag's tree, as parsers read it that declare no roots. */
async function parse(texts: readonly string[]) {
  const html = await prerender({document: statement(texts), addressee: texts[0]});
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const element = body.firstElementChild!;
  const {content} = element.querySelector('template')!;
  return {body, element, content};
}

const namesIn = (root: ParentNode) =>
  [...root.querySelectorAll('*')].map(({localName}) => localName);

it('any text comes through prerendering, and adds no elements', async () => {
  const plain = await parse(places);
  const names = namesIn(plain.content);
  const texts = fc.array(nasty, {minLength: places.length, maxLength: places.length});
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      const {body, element, content} = await parse(written);
      expect(namesIn(body)).to.deep.equal(['statement-card', 'template', 'script']);
      expect(body.childNodes).to.have.length(1);
      expect(namesIn(content)).to.deep.equal(names);
      const json = element.querySelector('script')!.textContent;
      expect(JSON.parse(json)).to.deep.equal(statement(written));
      expect(element.getAttribute('addressee')).to.equal(written[0]);
      for (const [index, place] of places.entries()) {
        // A summary is cut into paragraphs.
        const text = place.includes('summary') ? written[index]!.trim() : written[index];
        expect(content.querySelector(place)?.textContent, place).to.equal(text);
      }
    }),
    {numRuns: 30},
  );
}).timeout(60_000);
