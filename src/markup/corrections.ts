import {textLocalizer} from '../statement/localize-text.js';
import type {Statement} from '../statement/statement.js';
import type {LocalText} from '../statement/view.js';

/** One change after publication, as a reader sees it. */
export interface CorrectionView {
  /** ISO date. */
  readonly date: string;
  readonly note: LocalText;
}

/** A statement's corrections in one of its languages, each in another where it has no such text. */
export function correctionsIn(statement: Statement, language: string): CorrectionView[] {
  const localize = textLocalizer(statement, [language, ...Object.keys(statement.languages)]);
  return (statement.corrections ?? []).map(({date, note}) => ({date, note: localize(note)}));
}
