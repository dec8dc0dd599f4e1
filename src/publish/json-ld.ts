import {chooseLocale, inLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import {inLanguage} from '../statement/in-language.js';
import {originalLanguage} from '../statement/original-language.js';
import type {LinkedText, StatementView} from '../statement/view.js';
import {plainText} from '../markup/plain-text.js';
import {pageAddress} from '../snippets/folder-addresses.js';
import type {Publication} from './publication.js';

/**
 * What a statement is in the words of schema.org, for one of its languages.
 *
 * The statement is a `CreativeWork`: `Statement` means a claim there, and `Article` a journalist's text.
 * Who signs has not written it, so signatories are no authors: they are the agents of an `EndorseAction` on the
 * original, also where this is a translation, which nobody has asked them to sign. Nothing is said that the data
 * does not say.
 */
export function jsonLd(publication: Publication, language: string): object {
  const view = inLanguage(publication.statement, [language]);
  const id = idOf(publication, view.language);
  const endorsed = view.translation.kind === 'original' ? id : originalOf(publication)?.['@id'];
  const signatories = view.signatories.map(({name, url}) => organisation({text: name, url}));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'CreativeWork', '@id': id, ...work(publication, view)},
      ...(endorsed !== undefined && signatories.length > 0
        ? [{'@type': 'EndorseAction', object: {'@id': endorsed}, agent: signatories}]
        : []),
    ],
  };
}

function work(publication: Publication, view: StatementView) {
  const {version, published, updated, publisher, url, corrections, reports, translation} = view;
  const kind = inLocale(chooseLocale([view.language]), messages.kind);
  const articles = reports.flatMap(({url: article, date}) =>
    article ? [{'@type': 'NewsArticle', url: article, datePublished: date}] : [],
  );
  return {
    genre: kind,
    name: plainText(view.title.text),
    abstract: view.summary.map(({text}) => plainText(text)).join('\n\n'),
    url: pageAddress(publication, view.language),
    inLanguage: view.language,
    version,
    datePublished: published,
    dateModified: updated,
    publisher: organisation(publisher),
    isBasedOn: url,
    translator: translation.translator && plainText(translation.translator.text),
    ...relations(publication, view),
    correction: some(
      corrections.map(({date, note}) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: plainText(note.text),
      })),
    ),
    subjectOf: some(articles),
  };
}

/** How the text relates to those in other languages: only an original has translations. */
function relations(publication: Publication, {language, translation}: StatementView) {
  if (translation.kind !== 'original') return {translationOfWork: originalOf(publication)};
  const {languages} = publication.statement;
  const translations = Object.keys(languages).filter(
    (tag) => tag !== language && languages[tag]?.translation !== 'original',
  );
  return {workTranslation: some(translations.map((tag) => reference(publication, tag)))};
}

/** The text that is translated from. */
function originalOf(publication: Publication) {
  const original = originalLanguage(publication.statement);
  return original === undefined ? undefined : reference(publication, original);
}

/** The statement in one of its languages, by its name alone. */
function reference(publication: Publication, language: string) {
  return {'@type': 'CreativeWork', '@id': idOf(publication, language), inLanguage: language};
}

function idOf(publication: Publication, language: string): string {
  return `${pageAddress(publication, language)}#statement`;
}

function organisation({text, url}: LinkedText) {
  return {'@type': 'Organization', name: plainText(text.text), url};
}

/** A list, unless there is nothing in it. */
function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
