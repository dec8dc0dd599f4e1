import {offsetOf} from '../statement/json-places.js';
import {parseStatement} from '../statement/parse-statement.js';
import type {DocumentProblem} from '../statement/problem.js';
import {readJson, type JsonFault} from '../statement/read-json.js';
import type {StatementDocument} from '../statement/statement.js';
import type {TextLines} from '../statement/text-lines.js';

/** What is wrong in a text that is meant as a statement document. */
export type JsonProblem = {
  /** Where it stands in the text. */
  readonly offset: number;
  /** Its line, counted from 1. */
  readonly line: number;
} & (
  | {
      /** The text is not JSON. */
      readonly kind: 'syntax';
      readonly fault: JsonFault;
      /** Place in the line, counted from 1 in characters. */
      readonly column: number;
    }
  | {
      /** A field stands twice; only the last counts. */
      readonly kind: 'twice';
      readonly path: string;
    }
  | ({
      /** A value is not what should stand there. */
      readonly kind: 'value';
    } & DocumentProblem)
  | ({
      /** An address that is not safe, and is left out; the statement can be shown without. */
      readonly kind: 'address';
    } & DocumentProblem)
);

/** What a text says, or why it cannot be shown. */
export interface CheckedJson {
  /** What stands in the text, where it is a statement document. */
  readonly statement?: StatementDocument;
  /** By line. */
  readonly problems: readonly JsonProblem[];
}

/**
 * Reads a text as a statement document, under the same rules as the card. Never throws.
 *
 * @param lines The lines of this text.
 */
export function checkJson(text: string, lines: TextLines): CheckedJson {
  const read = readJson(text);
  const at = (offset: number) => ({offset, line: lines.lineAt(offset)});
  if ('fault' in read) {
    const {fault} = read;
    const place = at(fault.offset);
    const column = fault.offset - lines.startOf(place.line) + 1;
    return {problems: [{...place, kind: 'syntax', fault, column}]};
  }
  const {document, tree, duplicates} = read;
  const place = ({path}: {readonly path: string}) => at(offsetOf(tree, path));
  const parsed = parseStatement(document);
  const values = 'problems' in parsed ? parsed.problems : [];
  const addresses = 'problems' in parsed ? [] : parsed.unsafeAddresses;
  const problems: JsonProblem[] = [
    ...duplicates.map(({path, offset}) => ({...at(offset), kind: 'twice' as const, path})),
    ...values.map((problem) => ({...place(problem), kind: 'value' as const, ...problem})),
    ...addresses.map((problem) => ({...place(problem), kind: 'address' as const, ...problem})),
  ];
  problems.sort((a, b) => a.offset - b.offset);
  return 'problems' in parsed ? {problems} : {problems, statement: document as StatementDocument};
}
