import {msg, str} from '@lit/localize';
import {comparedNumber} from './ablative.js';
import {formatDate, formatNumber, pluralCategory} from './formats.js';

/**
 * Every word of the interface, in the current locale. Functions, because a constant would keep the
 * language in which it was first read.
 */
export const messages = {
  kind: () => msg('Joint statement', {id: 'kind', desc: 'Kind of document, above its title.'}),

  languages: () =>
    msg('Language', {id: 'languages', desc: 'Label of the buttons that switch the language.'}),

  demands: () =>
    msg('Demands', {id: 'demands', desc: 'Heading above what the organisations demand.'}),

  quote: () =>
    msg('Quote', {
      id: 'quote',
      desc: 'Name of the button beside a demand that copies it with its source, or shares it.',
    }),

  quotation: (text: string) =>
    msg(str`“${text}”`, {
      id: 'quotation',
      desc: 'A quoted text, in the quotation marks of the language.',
    }),

  quoted: () =>
    msg('Copied', {
      id: 'quoted',
      desc: 'Told when a demand has been copied with its source.',
    }),

  signatories: (count: number) =>
    signatories(formatNumber(count), count === 0 ? 'zero' : pluralCategory(count)),

  showAll: (count: number) =>
    msg(str`Show all ${formatNumber(count)}`, {
      id: 'show-all',
      desc: 'Button that shows all signatories, of whom the first are on show; with their number.',
    }),

  name: () =>
    msg('Name', {
      id: 'name',
      desc: 'Label of the field in which a reader types the name of a signatory to find it.',
    }),

  country: () =>
    msg('Country', {
      id: 'country',
      desc: 'Label of the list that shows one country’s signatories.',
    }),

  allCountries: () =>
    msg('All', {id: 'all-countries', desc: 'In that list: signatories from all countries.'}),

  exact: (value: number) => formatNumber(value),

  about: (value: number) =>
    msg(str`about ${formatNumber(value)}`, {
      id: 'about',
      desc: 'A number that is roughly so, such as "about 200".',
    }),

  'more-than': (value: number) =>
    msg(str`more than ${comparedNumber(value)}`, {
      id: 'more-than',
      desc: 'A lower bound, such as "more than 100". Turkish, Crimean Tatar: the number comes with its ending, "100’den".',
    }),

  'fewer-than': (value: number) =>
    msg(str`fewer than ${comparedNumber(value)}`, {
      id: 'fewer-than',
      desc: 'An upper bound, such as "fewer than 50". Turkish, Crimean Tatar: the number comes with its ending, "50’den".',
    }),

  source: () =>
    msg('Source:', {id: 'source', desc: 'Before the name of an organisation that counted.'}),

  asOf: (isoDate: string) =>
    msg(str`as of ${formatDate(isoDate)}`, {
      id: 'as-of',
      desc: 'The day for which a number holds.',
    }),

  original: () => msg('Original text', {id: 'original', desc: 'The text shown is the original.'}),

  official: () =>
    msg('Official translation', {
      id: 'official',
      desc: 'A translation that the publisher stands by.',
    }),

  unofficial: () =>
    msg('Unofficial translation', {
      id: 'unofficial',
      desc: 'A translation that the publisher does not stand by.',
    }),

  translator: () =>
    msg('Translator:', {id: 'translator', desc: 'Before the name of a translator.'}),

  stale: (version: number) =>
    msg(str`Translation of version ${formatNumber(version)}; the statement has changed since.`, {
      id: 'stale',
      desc: 'The translation shown is out of date.',
    }),

  borrowed: (languages: string) =>
    msg(str`Partly in another language: ${languages}.`, {
      id: 'borrowed',
      desc: 'Texts that have no translation stand in other languages; their names are listed.',
    }),

  fullStatement: (site: string) =>
    msg(str`Full statement: ${site}`, {
      id: 'full-statement',
      desc: 'Link to the full text; the site is an internet name.',
    }),

  reportedBy: () =>
    msg('Reported by:', {id: 'reported-by', desc: 'Before the name of a news medium.'}),

  version: (version: number) =>
    msg(str`Version ${formatNumber(version)}`, {
      id: 'version',
      desc: 'Number of the version of the statement.',
    }),

  updated: (isoDate: string) =>
    msg(str`Last changed: ${formatDate(isoDate)}`, {
      id: 'updated',
      desc: 'The day of the last change.',
    }),

  latestVersion: (site: string) =>
    msg(str`Full statement, latest version: ${site}`, {
      id: 'latest-version',
      desc: 'Instead of "Full statement", where the page always shows one and the same version: there may be a newer one at that site.',
    }),

  corrections: (count: number) =>
    msg(str`Corrections: ${formatNumber(count)}`, {
      id: 'corrections',
      desc: 'How many changes after publication there are; opens the list of them.',
    }),

  signed: (isoDate: string) =>
    msg(str`signed ${formatDate(isoDate)}`, {
      id: 'signed',
      desc: 'Below the name of an organisation that has signed after the day of publication.',
    }),

  evidence: () =>
    msg('Confirmation', {
      id: 'evidence',
      desc: 'Link to where an organisation itself says that it has signed; screen readers go on with its name.',
    }),

  checkSigned: () =>
    msg('Check the signed text', {
      id: 'check-signed',
      desc: 'Button that compares the text shown with what the organisations have signed.',
    }),

  asSigned: (organisations: string) =>
    msg(str`Matches the text that ${organisations} signed`, {
      id: 'as-signed',
      desc: 'The text shown is the one that these organisations, one or several, have signed.',
    }),

  notAsSigned: (organisations: string) =>
    msg(str`Differs from the text that ${organisations} signed`, {
      id: 'not-as-signed',
      desc: 'The text shown is not the one that these organisations, one or several, have signed.',
    }),

  unconfirmed: () =>
    msg('The statement could not be confirmed.', {
      id: 'unconfirmed',
      desc: 'The text that this page asks for, or that was signed, could not be compared with what has come.',
    }),

  loading: () =>
    msg('Loading the statement…', {id: 'loading', desc: 'Shown until the statement is there.'}),

  failed: () =>
    msg('The statement cannot be shown at the moment.', {
      id: 'failed',
      desc: 'Shown to readers when the statement could not be loaded or read.',
    }),

  openDocument: () =>
    msg('Open the document', {
      id: 'open-document',
      desc: 'Link to the data that could not be shown.',
    }),
};

/** A full message per plural category: English needs two, Arabic all; and words for none in every language. */
function signatories(count: string, category: Intl.LDMLPluralRule): string {
  switch (category) {
    case 'zero':
      return msg('None found', {
        id: 'none-found',
        desc: 'Told when none of the signatories is what a reader looks for.',
      });
    case 'one':
      return msg(str`${count} signatory`, {
        id: 'signatories-one',
        desc: 'How many organisations have signed; plural category "one".',
      });
    case 'two':
      return msg(str`${count} signatories`, {
        id: 'signatories-two',
        desc: 'How many organisations have signed; plural category "two".',
      });
    case 'few':
      return msg(str`${count} signatories`, {
        id: 'signatories-few',
        desc: 'How many organisations have signed; plural category "few".',
      });
    case 'many':
      return msg(str`${count} signatories`, {
        id: 'signatories-many',
        desc: 'How many organisations have signed; plural category "many".',
      });
    case 'other':
      return msg(str`${count} signatories`, {
        id: 'signatories-other',
        desc: 'How many organisations have signed; plural category "other".',
      });
  }
}
