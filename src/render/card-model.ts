import type {Part, Theme} from '../source/options.js';
import type {TextDigests} from '../statement/signed-text.js';
import type {StatementView} from '../statement/view.js';

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

/** Everything that decides what an element shows; the parts are functions of it. */
export interface CardModel extends Look {
  readonly view: StatementView;
  /** Called with the BCP 47 tag of the language that the reader chose. */
  readonly switchLanguage: (language: string) => void;
  /** How many slices of signatories to show, and how many of them are on show as they are to be. */
  readonly slices: number;
  readonly keptSlices: number;
  /** Called when the reader asks for all signatories. */
  readonly showAll: () => void;
  /** Digests of the text that is shown; none until the reader asks for them. */
  readonly digests: TextDigests | undefined;
  /** Called when the reader asks whether this is the text that was signed. */
  readonly checkSigned: () => unknown;
}

/** Level of a part's heading: below the card's title, or the first where a part stands alone. */
export function sectionLevel({isCard, headingLevel}: CardModel): number {
  return isCard ? headingLevel + 1 : headingLevel;
}
