import {describeList} from '../elements/problem.js';
import type {DocumentProblem} from '../statement/problem.js';

/** A document is not a statement of format 1. The message tells everything that is wrong with it. */
export class InvalidStatementError extends Error {
  /** Each with its path. */
  readonly problems: readonly DocumentProblem[];

  constructor(problems: readonly DocumentProblem[]) {
    // One by one: of a list, no more than the beginning is told.
    const lines = problems.map((problem) => describeList([problem]));
    super(`not a statement: ${lines.join('; ')}`);
    this.name = 'InvalidStatementError';
    this.problems = problems;
  }
}
