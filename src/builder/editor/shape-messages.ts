import {msg} from '@lit/localize';

/** What may be expected or found in a document, by its English words in problems. */
const words: Readonly<Partial<Record<string, () => string>>> = {
  'a BCP 47 language tag': () =>
    msg('a language tag such as en', {
      id: 'builder-shape-language',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'a country code such as UA': () =>
    msg('a country code such as UA', {
      id: 'builder-shape-country',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'a date such as 2021-01-11': () =>
    msg('a date such as 2021-01-11', {
      id: 'builder-shape-date',
      desc: 'What should stand in a place, after "Expected:". The date is written so in every language.',
    }),
  'a digest such as sha256-…': () =>
    msg('a digest such as sha256-…', {
      id: 'builder-shape-digest',
      desc: 'What should stand in a place, after "Expected:": a fingerprint of a text.',
    }),
  'a statement document, format 1': () =>
    msg('a statement document, format 1', {
      id: 'builder-shape-document',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'a whole number from 1': () =>
    msg('a whole number from 1', {
      id: 'builder-shape-whole',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'an https address, or a relative one': () =>
    msg('an https address, or a relative one', {
      id: 'builder-shape-address',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'an https address, or addresses by language': () =>
    msg('an https address, or addresses by language', {
      id: 'builder-shape-addresses',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'an organisation, or its name': () =>
    msg('an organisation, or its name', {
      id: 'builder-shape-organisation',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'at least one language': () =>
    msg('at least one language', {
      id: 'builder-shape-languages',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'small letters, digits and hyphens': () =>
    msg('small letters, digits and hyphens', {
      id: 'builder-shape-id',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  text: () =>
    msg('text', {
      id: 'builder-shape-text',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'text, or texts by language': () =>
    msg('text, or texts by language', {
      id: 'builder-shape-texts',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  'an object': () =>
    msg('an object', {
      id: 'builder-shape-object',
      desc: 'What should stand in a place, or stands there: fields in braces, after "Expected:" or "Found:".',
    }),
  'a list': () =>
    msg('a list', {
      id: 'builder-shape-list',
      desc: 'What should stand in a place, or stands there: values in brackets, after "Expected:" or "Found:".',
    }),
  'a number': () =>
    msg('a number', {
      id: 'builder-shape-number',
      desc: 'What should stand in a place, after "Expected:".',
    }),
  nothing: () =>
    msg('nothing', {
      id: 'builder-shape-nothing',
      desc: 'What stands in a place, after "Found:".',
    }),
};

/**
 * What a document's problem says was expected or found, in the current locale; values of the document, and
 * those to choose from, as they are.
 *
 * @param english In the words of `describeShape` and `describeValue`.
 */
export function shapeMessage(english: string): string {
  const [isolate, end] = ['\u2068', '\u2069'];
  return words[english]?.() ?? `${isolate}${english.replaceAll('" or "', '", "')}${end}`;
}
