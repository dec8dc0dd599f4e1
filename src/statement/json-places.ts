import {findNodeAtLocation, type Node} from 'jsonc-parser';

/**
 * Where a value begins in the text, with its name if it has one.
 *
 * @param tree The text's syntax tree.
 * @param path Place in the document, such as `demands[1].items[0].text.uk`. Where nothing stands there,
 *   it is the nearest thing around it.
 */
export function offsetOf(tree: Node, path: string): number {
  for (let steps = stepsOf(path); steps.length > 0; steps = steps.slice(0, -1)) {
    const node = findNodeAtLocation(tree, steps);
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

/** Names and positions on the way to a place in a document. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, position, name]) =>
    position === undefined ? (name ?? '') : Number(position),
  );
}
