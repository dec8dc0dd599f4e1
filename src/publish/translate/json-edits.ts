import {applyEdits, findNodeAtLocation, type Edit, type Node} from 'jsonc-parser';

/** A value to put into a document. */
export interface Change {
  /** Where: in an object that is there and not empty. */
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * A JSON text with some values put in, and every other byte as it was. What is put in is laid out as its
 * surroundings are.
 *
 * @param tree The text's syntax tree.
 * @param changes Each in a place of its own.
 */
export function putInto(text: string, tree: Node, changes: readonly Change[]): string {
  return applyEdits(
    text,
    changes.map((change) => editOf(text, tree, change)),
  );
}

function editOf(text: string, tree: Node, {steps, value}: Change): Edit {
  const present = findNodeAtLocation(tree, [...steps]);
  if (present) {
    const {offset, length} = present;
    return {offset, length, content: layOut(value, text, indentationAt(text, offset))};
  }
  const last = findNodeAtLocation(tree, steps.slice(0, -1))?.children?.slice(-1)[0];
  if (!last) throw new Error(`There is nothing to put ${steps.join('.')} into.`);
  const indentation = indentationAt(text, last.offset);
  const startsLine = text.slice(0, last.offset).endsWith(`\n${indentation}`);
  const space = startsLine ? endOfLine(text) + indentation : ' ';
  const name = JSON.stringify(steps[steps.length - 1]);
  return {
    offset: last.offset + last.length,
    length: 0,
    content: `,${space}${name}: ${layOut(value, text, indentation)}`,
  };
}

/** A value as JSON: on several lines where the document is. */
function layOut(value: unknown, text: string, indentation: string): string {
  const [, unit] = /\n([ \t]+)\S/.exec(text) ?? [];
  return JSON.stringify(value, null, unit).replaceAll('\n', endOfLine(text) + indentation);
}

/** White space at the beginning of a line. */
function indentationAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
