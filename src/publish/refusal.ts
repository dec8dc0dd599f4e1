import {describeFinding, type Finding} from './finding.js';

/** A command cannot go on, for reasons that the publisher can mend. Nothing was written. */
export class Refusal extends Error {
  /** All the reasons at once. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'Refusal';
    this.findings = findings;
  }
}
