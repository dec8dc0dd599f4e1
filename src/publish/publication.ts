import type {Embeddable, TextFile} from '../snippets/embeddable.js';
import type {StatementDocument} from '../statement/statement.js';

/** A statement as it stands on the publisher's host. */
export interface Publication extends Embeddable {
  readonly at: string;
  /** The document as it is published: logos as they are named in the folder, no comments. */
  readonly document: StatementDocument;
  /** The script of the pages for an `<iframe>`, `frame.js`. */
  readonly frameScript: TextFile;
  /** The document's file, `statement.json`. */
  readonly documentFile: TextFile;
}
