import type {CardOptions} from './card-options.js';
import type {Embeddable} from './embeddable.js';

/** What partners need a snippet for: the names by which the command line and the builder know all of them. */
export const needs = ['plain', 'fallback', 'pinned', 'placeholder', 'frame', 'offline'] as const;

/** One of those names. */
export type Need = (typeof needs)[number];

/** How a snippet's card speaks and looks; what is not said is as usual. */
export interface SnippetOptions extends Partial<CardOptions> {
  /** Language of the text that stands in the snippet, one of the statement's. */
  readonly text: string;
  /** Whether the card keeps to it, rather than follow the page and its readers. */
  readonly isFixed: boolean;
}

/**
 * Writes what a partner pastes. WordPress's classic editor makes paragraphs of blank lines, and a line of
 * its own of each break between elements: there are none of either.
 *
 * @param embeddable Has all that the kind of snippet {@link SnippetKind.takes}.
 */
export type WriteSnippet = (embeddable: Embeddable, options: SnippetOptions) => string;

/** A kind of snippet. */
export interface SnippetKind {
  readonly need: Need;
  /**
   * What a statement has to have: `folder` is a published folder; `address` a document at an address, or in the
   * script.
   */
  readonly takes?: 'folder' | 'address';
  /** File in the published folder in which it is offered, because it is too long to look at. */
  readonly file?: string;
  readonly write: WriteSnippet;
}
