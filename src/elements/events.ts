import type {Statement} from '../statement/statement.js';
import type {StatementProblem} from './problem.js';

// They extend `CustomEvent`, because MooTools puts a class of its own in the place of `Event`.

const bubblesOutOfShadowRoots = {bubbles: true, composed: true};

/** A statement is on show: after the first rendering of each statement that an element is given. */
export class StatementReadyEvent extends CustomEvent<null> {
  /** The statement, checked and with absolute addresses. */
  readonly statement: Statement;
  /** BCP 47 tag of the language it is shown in. */
  readonly language: string;

  constructor(statement: Statement, language: string) {
    super('statement-ready', bubblesOutOfShadowRoots);
    this.statement = statement;
    this.language = language;
  }
}

/** Something is wrong with an element's statement; sent once for each attempt to show one. */
export class StatementErrorEvent extends CustomEvent<null> {
  /** What failed, and where in the document. */
  readonly problem: StatementProblem;

  constructor(problem: StatementProblem) {
    super('statement-error', bubblesOutOfShadowRoots);
    this.problem = problem;
  }
}

/** The reader has switched the language of a card. */
export class StatementLanguageEvent extends CustomEvent<null> {
  /** BCP 47 tag of the new language. */
  readonly language: string;

  constructor(language: string) {
    super('statement-language', bubblesOutOfShadowRoots);
    this.language = language;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'statement-ready': StatementReadyEvent;
    'statement-error': StatementErrorEvent;
    'statement-language': StatementLanguageEvent;
  }
}
