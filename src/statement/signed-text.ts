import {isOrganisation} from './in-language.js';
import type {Statement, Text} from './statement.js';

/** Digests of a statement's text, such as `sha256-…`, by language. */
export type TextDigests = ReadonlyMap<string, string>;

/**
 * What an organisation signs: the text of a statement in one language, as `docs/signed-text.md` defines it.
 * Digests are of its JSON by RFC 8785.
 *
 * @param language One of the statement's. `null` stands for a text that does not exist in it: nobody can sign
 *   what is not there.
 */
export function signedText(statement: Statement, language: string) {
  const {format, id, version, title, summary, quotes, figures, demands} = statement;
  const words = (text: Text) => (typeof text === 'string' ? text : (text[language] ?? null));
  return {
    format,
    id,
    version,
    language,
    title: words(title),
    summary: words(summary),
    quotes: quotes?.map(({text, by}) => ({text: words(text), by: by && words(by)})),
    figures: figures?.map(({id, value, precision, label, source, date}) => ({
      id,
      value,
      precision,
      label: words(label),
      source: source && words(isOrganisation(source) ? source.name : source),
      date,
    })),
    demands: demands.map(({id, addressee, items}) => ({
      id,
      addressee: words(addressee),
      items: items.map((demand) => ({id: demand.id, text: words(demand.text)})),
    })),
  };
}
