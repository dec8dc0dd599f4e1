import {carriesStatement} from '../bundled/bundled-statement.js';
import type {LoadProblem} from '../source/problem.js';
import type {DocumentProblem} from '../statement/problem.js';

/** The element names no statement, and its script was built without one. */
export interface NoStatement {
  readonly kind: 'no-statement';
  readonly url?: undefined;
}

/** Why a statement is not shown, or not shown whole. */
export type StatementProblem =
  | LoadProblem
  | NoStatement
  | {
      /** The document is not a statement of format 1; nothing of it is shown. */
      readonly kind: 'invalid';
      /** Address of the document, where it has one. */
      readonly url?: string | undefined;
      /** Everything that is wrong with it. */
      readonly problems: readonly DocumentProblem[];
    }
  | {
      /** The statement is shown, but these addresses in it are neither linked to nor loaded. */
      readonly kind: 'unsafe-addresses';
      readonly url?: string | undefined;
      readonly problems: readonly DocumentProblem[];
    };

/** Address of the document that a reader may open; none where it was refused. */
export function documentAddress(problem: StatementProblem): string | undefined {
  return problem.kind === 'address' || problem.kind === 'integrity' ? undefined : problem.url;
}

/** More would bury the beginning; the event carries all. */
const describedProblems = 20;

/** A problem in one line of English, for the console. */
export function describeProblem(problem: StatementProblem): string {
  if (isNoStatement(problem)) {
    return 'no statement: this script carries none, so the element needs a src or JSON inside';
  }
  return `${problem.url ?? 'inline document'}: ${reason(problem)}`;
}

function isNoStatement(problem: StatementProblem): problem is NoStatement {
  return !carriesStatement && problem.kind === 'no-statement';
}

function reason(problem: Exclude<StatementProblem, NoStatement>): string {
  switch (problem.kind) {
    case 'address':
      return 'expected an https address, or one on this site';
    case 'integrity':
      return problem.detail
        ? notLoaded(problem.detail)
        : `expected a sha256, sha384 or sha512 hash, found integrity="${problem.integrity}"`;
    case 'unreachable':
      return problem.status
        ? `not loaded: HTTP ${problem.status}`
        : notLoaded(problem.detail ?? '');
    case 'too-large':
      return `larger than ${problem.maximumBytes} bytes`;
    case 'not-json':
      return `not JSON: ${problem.detail}`;
    case 'invalid':
      return describeList(problem.problems);
    case 'unsafe-addresses':
      return `left out: ${describeList(problem.problems)}`;
  }
}

function notLoaded(detail: string): string {
  return `not loaded: ${detail} (no connection, no CORS header, or the wrong integrity)`;
}

/** Problems of a document in one line of English. */
export function describeList(problems: readonly DocumentProblem[]): string {
  const lines = problems
    .slice(0, describedProblems)
    .map(({path, expected, found}) => `${path} expected ${expected}, found ${found}`);
  const more = problems.length - lines.length;
  return lines.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
