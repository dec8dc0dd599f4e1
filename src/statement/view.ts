import type {Direction} from './language-tag.js';
import type {Correction, Figure, Logo, Signatory, SignedDigest, Translation} from './statement.js';

/** One string in one language, chosen for one reader. */
export interface LocalText {
  readonly text: string;
  /** BCP 47 tag; none for a text that is the same in every language. */
  readonly lang?: string | undefined;
  readonly dir: Direction;
}

/** A text that is a link where there is an address. */
export interface LinkedText {
  readonly text: LocalText;
  readonly url?: string | undefined;
}

/** A language that the reader can switch to. */
export interface LanguageView {
  readonly tag: string;
  readonly dir: Direction;
  readonly current: boolean;
  /** Whether the statement was written in it. */
  readonly original: boolean;
}

/** How the shown text relates to the original. */
export interface TranslationView {
  readonly kind: Translation;
  readonly translator?: LocalText | undefined;
  /** The version that was translated, where the statement has changed since. */
  readonly staleVersion?: number | undefined;
}

/** A passage set apart, and who says so. */
export interface QuoteView {
  readonly text: LocalText;
  readonly by?: LocalText | undefined;
}

/** A number that the statement rests on. */
export interface FigureView extends Pick<Figure, 'id' | 'value' | 'precision' | 'date'> {
  readonly label: LocalText;
  readonly source?: LinkedText | undefined;
}

/** One demand. */
export interface DemandView {
  /**
   * Fragment of its address on any page that shows it: the statement's id and its own. Demands that share
   * an id share it; it leads to the first on show.
   */
  readonly anchor: string;
  readonly text: LocalText;
}

/** The demands on one addressee. */
export interface DemandGroupView {
  readonly id: string;
  readonly addressee: LocalText;
  readonly items: readonly DemandView[];
}

/** An organisation whose name stands under the statement. */
export interface SignatoryView {
  readonly id: string;
  /** What the document says of it, in all languages. */
  readonly entry: Signatory;
  /** Its names in all languages as they are searched, once somebody has searched. */
  folded?: string | undefined;
  readonly name: LocalText;
  readonly url?: string | undefined;
  readonly logo?: Logo | undefined;
  /** One or two letters that stand in for a logo. */
  readonly monogram: string;
  /** ISO date of signing, where that was after the day of publication. */
  readonly signedLater?: string | undefined;
  /** Where the organisation itself says that it has signed. */
  readonly evidence?: string | undefined;
  /** What it says that it has signed. */
  readonly signedDigest?: SignedDigest | undefined;
}

/** One change after publication. */
export interface CorrectionView extends Pick<Correction, 'date' | 'version'> {
  readonly note: LocalText;
}

/** An article about the statement. */
export interface ReportView extends LinkedText {
  readonly date?: string | undefined;
}

/** A statement as one reader sees it: one string per text, each with its language and direction. */
export interface StatementView {
  readonly id: string;
  readonly version: number;
  /** ISO date. */
  readonly published: string;
  /** ISO date. */
  readonly updated?: string | undefined;
  /** The language of the text, one of {@link languages}. */
  readonly language: string;
  /** Direction of that language. */
  readonly dir: Direction;
  readonly languages: readonly LanguageView[];
  readonly translation: TranslationView;
  /** Languages of texts that do not exist in {@link language}; names are not counted. */
  readonly borrowed: readonly string[];
  readonly publisher: LinkedText;
  /** Address of the full statement. */
  readonly url?: string | undefined;
  readonly title: LocalText;
  /** Paragraphs. */
  readonly summary: readonly LocalText[];
  readonly quotes: readonly QuoteView[];
  readonly figures: readonly FigureView[];
  readonly demands: readonly DemandGroupView[];
  /** Those that have not withdrawn. */
  readonly signatories: readonly SignatoryView[];
  /** Newest first. */
  readonly corrections: readonly CorrectionView[];
  readonly reports: readonly ReportView[];
}
