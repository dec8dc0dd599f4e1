import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {duplicateFields, type DuplicateField} from './duplicate-fields.js';

/** The first thing that is wrong with a text as JSON; those behind it are mostly of its making. */
export interface JsonFault {
  /**
   * `Empty`, `TooDeep`, a name of `jsonc-parser` such as `CommaExpected`, or `Other` for what only the
   * engine refuses.
   */
  readonly name: string;
  /** Where it stands in the text. */
  readonly offset: number;
  /** The engine's own words, where there are no others. */
  readonly detail?: string;
}

/** A text that is JSON. */
export interface JsonText {
  readonly document: unknown;
  /** The text's syntax tree. */
  readonly tree: Node;
  readonly duplicates: readonly DuplicateField[];
}

/** Reads JSON as browsers do, without comments and trailing commas. Never throws. */
export function readJson(text: string): JsonText | {readonly fault: JsonFault} {
  if (text.trim() === '') return {fault: {name: 'Empty', offset: 0}};
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
    const [first] = errors;
    if (first) return {fault: {name: printParseErrorCode(first.error), offset: first.offset}};
    if (!tree) return {fault: {name: 'ValueExpected', offset: 0}};
    return {tree, document: JSON.parse(text) as unknown, duplicates: duplicateFields(tree)};
  } catch (error) {
    if (error instanceof SyntaxError) {
      return {fault: {name: 'Other', offset: 0, detail: String(error)}};
    }
    // Engines have no common name for this error.
    return {fault: {name: 'TooDeep', offset: 0}};
  }
}
