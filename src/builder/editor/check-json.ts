import {offsetOf} from '../../statement/json-places.js';
import {parseStatement} from '../../statement/parse-statement.js';
import type {DocumentProblem} from '../../statement/problem.js';
import {readJson, type JsonFault} from '../../statement/read-json.js';
import type {StatementDocument} from '../../statement/statement.js';
import type {TextLines} from '../../statement/text-lines.js';

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
      /** An address that is not safe to link to, or that does not say on which site it is. */
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
  const found = 'problems' in parsed ? parsed.problems : parsed.unsafeAddresses;
  const problems: JsonProblem[] = [
    ...duplicates.map(({path, offset}) => ({...at(offset), kind: 'twice' as const, path})),
    ...found.map((problem) => ({
      ...place(problem),
      kind: isUnsafeAddress(problem) ? ('address' as const) : ('value' as const),
      ...problem,
    })),
  ];
  problems.sort((a, b) => a.offset - b.offset);
  return 'problems' in parsed ? {problems} : {problems, statement: document as StatementDocument};
}

/** Any text is an address that a shape asks for, unless it is not safe. */
function isUnsafeAddress({expected, found}: DocumentProblem): boolean {
  return expected.startsWith('an https address') && found.startsWith('"');
}
