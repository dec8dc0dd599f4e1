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
