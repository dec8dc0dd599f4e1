import type {Part, Theme} from '../source/options.js';
import type {TextDigests} from '../statement/signed-text.js';
import type {DemandView, SignatoryView, StatementView} from '../statement/view.js';

/** What is shown of a statement. */
export interface Selection {
  /** Parts to show, in order. */
  readonly parts: readonly Part[];
  /** Whether they stand in a whole card, with header and footer. */
  readonly isCard: boolean;
  /** Id of the only addressee to show; all for none and for an unknown one. */
  readonly onlyAddressee: string | null;
}

/** How a statement is shown, whichever it is. */
export interface Look extends Selection {
  readonly theme: Theme;
  /** Level of the first heading, 1 to 6. */
  readonly headingLevel: number;
}

/** How much of a list of signatories is shown. */
export interface Wall {
  /** How many slices of them to show, and how many of these are on show as they are to be. */
  readonly slices: number;
  readonly keptSlices: number;
  /** Called when the reader asks for all. */
  readonly showAll: () => void;
}

/** The signatories that a reader has looked for. */
export interface FoundWall extends Wall {
  readonly signatories: readonly SignatoryView[];
  /** Whether these are all; until the reader pauses, a first screen of them. */
  readonly areAll: boolean;
}

/** Everything that decides what an element shows; the parts are functions of it. */
export interface CardModel extends Look, Wall {
  readonly view: StatementView;
  /** Called with the BCP 47 tag of the language that the reader chose. */
  readonly switchLanguage: (language: string) => void;
  /** Whether the page asks for these very bytes, whatever the publisher changes later. */
  readonly isPinned: boolean;
  /** In the place of all signatories while the reader looks for some. */
  readonly foundWall?: FoundWall | undefined;
  /** Called when the reader goes to a field of the filter, and whenever something else is in it. */
  readonly search: (event: Event) => void;
  /** Called when the reader wants a demand as a quotation, with the button that was pressed. */
  readonly quote: (view: StatementView, demand: DemandView, button: HTMLElement) => unknown;
  /** Digests of the text that is shown; none until the reader asks for them. */
  readonly digests: TextDigests | undefined;
  /** Called when the reader asks whether this is the text that was signed. */
  readonly checkSigned: () => unknown;
}

/** Level of a part's heading: below the card's title, or the first where a part stands alone. */
export function sectionLevel({isCard, headingLevel}: CardModel): number {
  return isCard ? headingLevel + 1 : headingLevel;
}
