/** Not by `instanceof`: pages put elements of other windows, whose classes are others, into theirs. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
