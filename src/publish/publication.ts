import type {Statement, StatementDocument} from '../statement/statement.js';

/** A published file that stands under two addresses. */
export interface PublishedFile {
  /** Absolute address that stays, and whose bytes change. */
  readonly stable: string;
  /** Absolute address whose bytes never change: the name tells version and content. */
  readonly pinned: string;
  /** Subresource Integrity hash of the bytes, such as `sha384-…`. */
  readonly integrity: string;
  /** The bytes, which are text in UTF-8. */
  readonly text: string;
}

/** A statement as it stands on the publisher's host. */
export interface Publication {
  /** Absolute address of the published folder; ends with `/`. */
  readonly at: string;
  /** The document as it is published: logos as they are named in the folder, no comments. */
  readonly document: StatementDocument;
  /** The same as readers see it: with absolute addresses, and without those who have withdrawn. */
  readonly statement: Statement;
  /** The script that shows it. */
  readonly script: PublishedFile;
  /** The script of the pages for an `<iframe>`, `frame.js`. */
  readonly frameScript: PublishedFile;
  /** The document's file, `statement.json`. */
  readonly documentFile: PublishedFile;
}

/** Absolute address of the page in a language. */
export function pageAddress({at}: Pick<Publication, 'at'>, language: string): string {
  return new URL(`${language}/`, at).href;
}

/** Absolute address of the page for an `<iframe>`, in a language. */
export function frameAddress({at}: Pick<Publication, 'at'>, language: string): string {
  return new URL(`frame/${language}/`, at).href;
}

/** Absolute address of what oEmbed consumers ask for, in a language. */
export function oembedAddress({at}: Pick<Publication, 'at'>, language: string): string {
  return new URL(`oembed/${language}.json`, at).href;
}

/** Absolute address of the page with snippets for partners, in a language. */
export function embedAddress({at}: Pick<Publication, 'at'>, language: string): string {
  return new URL(`${language}/embed.html`, at).href;
}
