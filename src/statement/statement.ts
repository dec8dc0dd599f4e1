import type {StatementDocument} from './generated/statement-document.js';

export type {
  Correction,
  Figure,
  LocalizedAddress,
  Logo,
  Organisation,
  Signatory,
  SignedDigest,
  StatementDocument,
  Text,
} from './generated/statement-document.js';

/**
 * A statement that has been checked: only known fields, only safe addresses, all of them absolute.
 * Its shape is that of the document.
 */
export type Statement = StatementDocument;

/** Whether a text is the original, or how its publisher stands by it. */
export type Translation = StatementDocument['languages'][string]['translation'];
