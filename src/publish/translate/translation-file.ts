/** What stands in an XLIFF file: texts to translate, or translated. */
export interface TranslationFile {
  /** Path of the document, relative to the folder of this file. */
  readonly original: string;
  /** Id of the statement; none where a tool has dropped it. */
  readonly statement: string | undefined;
  /** Version of the statement from which the file was made; none where a tool has dropped it. */
  readonly version: number | undefined;
  /** BCP 47 tag. */
  readonly sourceLanguage: string;
  /** BCP 47 tag. */
  readonly targetLanguage: string;
  readonly units: readonly TranslationUnit[];
}

/** One text in an XLIFF file. */
export interface TranslationUnit {
  /** Place in the document by ids, such as `demands/council/items/measure/text`. */
  readonly id: string;
  /** Place in the document by positions, for messages. */
  readonly path: string;
  readonly source: string;
  /** The translation; empty where there is none. */
  readonly target: string;
  /** Whether the file says that the target is still to be worked on. */
  readonly isOpen: boolean;
  /** What the text is, for translators. */
  readonly note: string;
}
