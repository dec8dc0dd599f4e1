import {createHash} from 'node:crypto';
import canonicalize from 'canonicalize';
import {signedText} from '../statement/signed-text.js';
import type {SignedDigest, Statement} from '../statement/statement.js';

/** JSON by RFC 8785. The library's types speak of a default export, while Node gives the function itself. */
const canonicalJson = canonicalize as unknown as (data: unknown) => string;

/** A text of a statement that nobody can sign. */
export interface UnsignableText {
  /** Place in the document, such as `demands[1].items[0].text`. */
  readonly path: string;
  /** What is the matter with it. */
  readonly message: string;
}

/**
 * What a signatory of the present text puts into the document, as `docs/signed-text.md` defines it.
 *
 * @param language One of the statement's languages, in which it has every text: see {@link unsignableTexts}.
 */
export function signedDigest(statement: Statement, language: string): SignedDigest {
  const json = canonicalJson(signedText(statement, language));
  const digest = createHash('sha256').update(json).digest('base64');
  return {version: statement.version, language, digest: `sha256-${digest}`};
}

/** The texts for whose sake a statement cannot be signed in a language. */
export function unsignableTexts(statement: Statement, language: string): UnsignableText[] {
  function search(value: unknown, path: string): UnsignableText[] {
    if (value === null) return [{path, message: `expected a text in ${language}, found nothing`}];
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      return [{path, message: 'expected text, found half of a character'}];
    }
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => search(item, `${path}[${String(index)}]`));
    }
    if (typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, field]) =>
      search(field, path ? `${path}.${name}` : name),
    );
  }

  return search(signedText(statement, language), '');
}
