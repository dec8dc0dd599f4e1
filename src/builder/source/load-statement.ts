import {fetchDocument} from '../../source/fetch-document.js';
import type {LoadProblem} from '../../source/problem.js';
import {withoutWithdrawn} from '../../snippets/embeddable.js';
import {parseStatement} from '../../statement/parse-statement.js';
import type {DocumentProblem} from '../../statement/problem.js';
import type {Statement} from '../../statement/statement.js';
import {integrityOf} from './integrity.js';

/** Why there is no statement to write a snippet for. */
export type BuilderProblem =
  | LoadProblem
  | {
      /** The document is not a statement. */
      readonly kind: 'invalid';
      readonly problems: readonly DocumentProblem[];
    }
  | {
      /** The script carries no statement, or shows none. */
      readonly kind: 'no-statement';
    };

/** A statement with what was left out of it, or why there is none. */
export type LoadedStatement =
  | {
      readonly statement: Statement;
      /** Those that are not safe to link to. */
      readonly unsafeAddresses: readonly DocumentProblem[];
      /** Hash of the document's bytes; empty where it has none, or where none can be computed. */
      readonly integrity: string;
    }
  | {readonly problem: BuilderProblem};

/**
 * Loads a document under the rules that the card has.
 *
 * @param base What relative addresses in it count from; by default its own address.
 */
export async function loadStatement(src: string, base?: string): Promise<LoadedStatement> {
  const address = {src, integrity: '', base: document.baseURI, origin: location.origin};
  const fetched = await fetchDocument(address, new AbortController());
  if ('problem' in fetched) return fetched;
  const {bytes, url} = fetched;
  const json = parseJson(await bytes.text(), url);
  if ('problem' in json) return json;
  const read = readStatement(json.document, base ?? url);
  return 'problem' in read ? read : {...read, integrity: await integrityOf(bytes)};
}

function parseJson(
  text: string,
  url: string,
): {readonly document: unknown} | {readonly problem: BuilderProblem} {
  try {
    return {document: JSON.parse(text) as unknown};
  } catch (error) {
    return {problem: {kind: 'not-json', url, detail: String(error)}};
  }
}

/** Reads a document that has no address of its own. */
export function readStatement(json: unknown, base?: string): LoadedStatement {
  const parsed = parseStatement(json, base);
  if ('problems' in parsed) return {problem: {kind: 'invalid', problems: parsed.problems}};
  const {statement, unsafeAddresses} = parsed;
  return {statement: withoutWithdrawn(statement), unsafeAddresses, integrity: ''};
}

/**
 * The statement that the page's script carries: what its own card shows. Waits until the script is there.
 *
 * @param place Where that card stands for a moment.
 */
export async function carriedStatement(place: ParentNode): Promise<LoadedStatement> {
  await customElements.whenDefined('statement-card');
  const card = document.createElement('statement-card');
  card.hidden = true;
  try {
    return await new Promise((resolve) => {
      // Nobody but the builder has asked for this card.
      card.addEventListener('statement-ready', (event) => {
        event.stopPropagation();
        const statement = withoutWithdrawn(event.statement);
        resolve({statement, unsafeAddresses: [], integrity: ''});
      });
      card.addEventListener('statement-error', (event) => {
        event.stopPropagation();
        resolve({problem: {kind: 'no-statement'}});
      });
      place.append(card);
    });
  } finally {
    card.remove();
  }
}
