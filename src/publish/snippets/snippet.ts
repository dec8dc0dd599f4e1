import type {Publication} from '../publication.js';

/** In which language a snippet speaks. */
export interface SnippetLanguage {
  /** Language of the text that stands in the snippet, one of the statement's. */
  readonly text: string;
  /** Whether the card keeps to it, rather than follow the page and its readers. */
  readonly isFixed: boolean;
}

/** Writes what a partner pastes. There is no blank line in it: WordPress makes paragraphs of those. */
export type WriteSnippet = (
  publication: Publication,
  language: SnippetLanguage,
) => string | Promise<string>;

/** What a snippet is for. */
export interface SnippetKind {
  /** Name of the need, as the command line takes it. */
  readonly need: string;
  /** When to use it: a phrase that goes on from "For". */
  readonly use: string;
  /** What to know before pasting it, in whole sentences. */
  readonly hint: string;
  /** File in the published folder in which it is offered, because it is too long to look at. */
  readonly file?: string;
  readonly write: WriteSnippet;
}
