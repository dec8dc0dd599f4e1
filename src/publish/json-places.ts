import {findNodeAtLocation, type Node} from 'jsonc-parser';

/**
 * The line on which a value stands.
 *
 * @param text The whole file.
 * @param tree The file's syntax tree.
 * @param path Place in the document, such as `demands[1].items[0].text.uk`. Where nothing stands there,
 *   the line of the nearest thing around it.
 * @returns Counted from 1.
 */
export function lineOf(text: string, tree: Node, path: string): number {
  for (let steps = stepsOf(path); steps.length > 0; steps = steps.slice(0, -1)) {
    const node = findNodeAtLocation(tree, steps);
    if (node)
      return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return lineAt(text, tree.offset);
}

/** The line of a character, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Names and positions on the way to a place in a document. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, position, name]) =>
    position === undefined ? (name ?? '') : Number(position),
  );
}
