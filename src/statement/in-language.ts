import {directionOf, isSameLanguage, type Direction} from './language-tag.js';
import {textLocalizer, type LocalizeText} from './localize-text.js';
import {matchLanguages} from './match-language.js';
import {monogram} from './monogram.js';
import {remember} from './remember.js';
import type {LocalizedAddress, Organisation, Signatory, Statement, Text} from './statement.js';
import type {
  LanguageView,
  LinkedText,
  LocalText,
  SignatoryView,
  StatementView,
  TranslationView,
} from './view.js';

/**
 * A statement as a reader sees it who wants these languages.
 *
 * @param wanted BCP 47 tags as people type them, most wanted first. Where the statement has none of
 *   them, its own first language is taken.
 */
export function inLanguage(statement: Statement, wanted: readonly string[]): StatementView {
  const available = Object.keys(statement.languages);
  let viewBy = views.get(statement);
  if (!viewBy) {
    viewBy = remember((tags) => viewOf(statement, tags.split(',')));
    views.set(statement, viewBy);
  }
  return viewBy([...matchLanguages(wanted, available), ...available].join());
}

/** Cards share them, and a card that shows more and more signatories goes on with the same. */
const views = new WeakMap<Statement, (preferences: string) => StatementView>();

function viewOf(statement: Statement, preferences: readonly string[]): StatementView {
  const language = preferences[0] ?? '';
  const name = textLocalizer(statement, preferences);
  const borrowed = new Set<string>();

  function prose(source: Text): LocalText {
    const chosen = name(source);
    if (chosen.lang && !isSameLanguage(chosen.lang, language)) {
      borrowed.add(chosen.lang);
    }
    return chosen;
  }

  return {
    id: statement.id,
    version: statement.version,
    published: statement.published,
    updated: statement.updated,
    language,
    dir: directionIn(statement, language),
    languages: languageViews(statement, language),
    publisher: linkedName(statement.publisher, name),
    url: addressIn(statement.url, name),
    title: prose(statement.title),
    summary: paragraphs(prose(statement.summary)),
    quotes: (statement.quotes ?? []).map(({text, by}) => ({
      text: prose(text),
      by: by ? name(by) : undefined,
    })),
    figures: (statement.figures ?? []).map((figure) => ({
      ...figure,
      label: prose(figure.label),
      source: figure.source ? linkedName(figure.source, name) : undefined,
    })),
    demands: statement.demands.map(({id, addressee, items}) => ({
      id,
      addressee: prose(addressee),
      items: items.map((demand) => ({
        anchor: `${statement.id}-${demand.id}`,
        text: prose(demand.text),
      })),
    })),
    signatories: statement.signatories
      .filter(({withdrawn}) => !withdrawn)
      .map((signatory) => signatoryView(signatory, name, statement.published)),
    corrections: (statement.corrections ?? [])
      .map((correction) => ({...correction, note: prose(correction.note)}))
      .sort((a, b) => Date.parse(b.date) - Date.parse(a.date)),
    reports: (statement.reports ?? []).map((report) => ({
      ...linkedName(report, name),
      date: report.date,
    })),
    // Evaluated last: by now every text has told which language it had to borrow.
    translation: translationView(statement, language, name),
    borrowed: [...borrowed],
  };
}

function directionIn({languages}: Statement, tag: string): Direction {
  return languages[tag]?.dir ?? directionOf(tag);
}

function languageViews(statement: Statement, current: string): LanguageView[] {
  return Object.keys(statement.languages).map((tag) => ({
    tag,
    dir: directionIn(statement, tag),
    current: tag === current,
    original: statement.languages[tag]?.translation === 'original',
  }));
}

function translationView(
  {languages, version}: Statement,
  language: string,
  name: LocalizeText,
): TranslationView {
  const {translation, of, translator} = languages[language] ?? {translation: 'original'};
  return {
    kind: translation,
    translator: translator ? name(translator) : undefined,
    staleVersion: of && of < version ? of : undefined,
  };
}

/** Put into words only when it is shown: of thousands, most may never be. */
function signatoryView(entry: Signatory, name: LocalizeText, published: string): SignatoryView {
  const {id, name: names, url, logo, signed, evidence, signedDigest} = entry;
  return {
    id,
    entry,
    logo,
    signedLater: (signed ?? '') > published ? signed : undefined,
    evidence,
    signedDigest,
    get name() {
      return name(names);
    },
    get url() {
      return addressIn(url, name);
    },
    get monogram() {
      return monogram(name(names));
    },
  };
}

function linkedName(source: Organisation | Text, name: LocalizeText): LinkedText {
  return isOrganisation(source)
    ? {text: name(source.name), url: addressIn(source.url, name)}
    : {text: name(source)};
}

/** The same test by which the schema tells an organisation from a map of languages. */
export function isOrganisation(source: Organisation | Text): source is Organisation {
  return typeof source === 'object' && 'name' in source;
}

function addressIn(address: LocalizedAddress | undefined, name: LocalizeText): string | undefined {
  return address ? name(address).text || undefined : undefined;
}

function paragraphs(source: LocalText): LocalText[] {
  return source.text
    .split(/\n\s*\n/)
    .map((text) => ({...source, text: text.trim()}))
    .filter(({text}) => text !== '');
}
