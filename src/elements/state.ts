import {bundledStatement, carriesStatement} from '../bundled/bundled-statement.js';
import {fetchDocument, type DocumentAddress} from '../source/fetch-document.js';
import type {Source} from '../source/source.js';
import {parseStatement, type ParsedStatement} from '../statement/parse-statement.js';
import type {Statement} from '../statement/statement.js';
import type {StatementProblem} from './problem.js';

/** What an element has to show. Every new source begins with `loading`, or at once with what follows. */
export type State =
  | {
      /** Nothing yet; followed by `ready` or `failed`. */
      readonly kind: 'loading';
    }
  | {
      /** A statement, with what is amiss in it without keeping it from being shown. */
      readonly kind: 'ready';
      readonly statement: Statement;
      readonly problem?: StatementProblem | undefined;
    }
  | {
      /** No statement, and why. */
      readonly kind: 'failed';
      readonly problem: StatementProblem;
    };

/** The state that a source leads to: at once, or when its document has come. */
export function load(source: Source, base: string, signal: AbortSignal): State | Promise<State> {
  switch (source.kind) {
    case 'pending':
      return {kind: 'loading'};
    case 'bundled':
      if (!carriesStatement) return {kind: 'failed', problem: {kind: 'no-statement'}};
      return {kind: 'ready', statement: bundledStatement()};
    case 'object':
      return stateOf(parseStatement(source.document, base));
    case 'inline':
      return parseText(source.text, base);
    case 'address':
      return shareRequest({...source, base, origin: location.origin}, signal);
  }
}

/** A document on its way. */
interface SharedRequest {
  readonly state: Promise<State>;
  /** Nobody else joins it; it is aborted, unless the document is there. */
  readonly end: () => void;
  users: number;
}

const sharedRequests = new Map<string, SharedRequest>();

/** Elements that want the same document at a time share one request; it ends with the last of them. */
function shareRequest(address: DocumentAddress, signal: AbortSignal): Promise<State> {
  const key = JSON.stringify(address);
  const shared = sharedRequests.get(key) ?? startRequest(key, address);
  shared.users++;
  signal.addEventListener('abort', () => {
    if (--shared.users === 0) shared.end();
  });
  return shared.state;
}

function startRequest(key: string, address: DocumentAddress): SharedRequest {
  const request = new AbortController();
  const end = () => {
    request.abort();
    // By then a later request for the same document may stand in its place.
    if (sharedRequests.get(key) === shared) sharedRequests.delete(key);
  };
  const state = loadAddress(address, request).finally(end);
  const shared = {state, end, users: 0};
  sharedRequests.set(key, shared);
  return shared;
}

async function loadAddress(address: DocumentAddress, request: AbortController): Promise<State> {
  const fetched = await fetchDocument(address, request);
  return 'problem' in fetched
    ? {kind: 'failed', problem: fetched.problem}
    : parseText(await fetched.bytes.text(), fetched.url, fetched.url);
}

function parseText(text: string, base: string, url?: string): State {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return {kind: 'failed', problem: {kind: 'not-json', url, detail: String(error)}};
  }
  return stateOf(parseStatement(document, base), url);
}

function stateOf(parsed: ParsedStatement, url?: string): State {
  if ('problems' in parsed) {
    return {kind: 'failed', problem: {kind: 'invalid', url, problems: parsed.problems}};
  }
  const {statement, unsafeAddresses: problems} = parsed;
  const problem: StatementProblem | undefined =
    problems.length > 0 ? {kind: 'unsafe-addresses', url, problems} : undefined;
  return {kind: 'ready', statement, problem};
}
