import type {Statement} from '../statement/statement.js';

/** The addresses of a file that snippets name. */
export interface FileAddresses {
  /** Absolute address that stays, and whose bytes may change. */
  readonly stable: string;
  /** Absolute address whose bytes never change; the same where there is no such. */
  readonly pinned: string;
  /** Subresource Integrity hash of the bytes at `pinned`, such as `sha384-…`. */
  readonly integrity: string;
}

/** A file with its addresses. */
export interface TextFile extends FileAddresses {
  /** The bytes, which are text in UTF-8. */
  readonly text: string;
}

/** A statement that partners can show, and by what. */
export interface Embeddable {
  /** As readers see it: with absolute addresses, and without those who have withdrawn. */
  readonly statement: Statement;
  /** The script that shows it. */
  readonly script: TextFile;
  /** Where its document stands; or that the script carries it, or that each snippet has to. */
  readonly documentFile: FileAddresses | 'in-script' | 'in-snippet';
  /** Absolute address of the published folder, with a page for it in each language; ends with `/`. */
  readonly at?: string | undefined;
}

/** The addresses of a statement's document; none where the script or the snippet holds it. */
export function documentAddresses({documentFile}: Embeddable): Partial<FileAddresses> {
  return typeof documentFile === 'object' ? documentFile : {};
}

/** A statement without the names of those who have withdrawn: what is copied does not carry them on. */
export function withoutWithdrawn(statement: Statement): Statement {
  return {
    ...statement,
    signatories: statement.signatories.filter(({withdrawn}) => withdrawn === undefined),
  };
}
