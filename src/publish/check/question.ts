import type {DocumentFile} from '../document-file.js';
import type {Finding} from '../finding.js';

/**
 * One thing that an editor asks about a document. The document may be broken elsewhere: a question looks
 * only at what is as the schema asks, and the schema's own findings tell the rest.
 *
 * @param today ISO date.
 */
export type Question = (
  file: DocumentFile,
  today: string,
) => readonly Finding[] | Promise<readonly Finding[]>;
