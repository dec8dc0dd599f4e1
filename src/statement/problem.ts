/** One thing that is wrong in a statement document. */
export interface DocumentProblem {
  /** Where it stands, such as `demands[1].items[0].text.uk`; empty for the document as a whole. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there instead. */
  readonly found: string;
}
