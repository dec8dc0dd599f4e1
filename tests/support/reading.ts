import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/**
 * What a parser finds in some HTML: elements with their attributes, and texts, in their order, one a
 * line. Marks of a text's language and direction are left out, and so are monograms, which are made of
 * texts; JSON is written out value by value. White space is as readers see it.
 */
export function readingOf(html: string): string[] {
  const root = /^<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const lines: string[] = [];
  readNodes(root.childNodes, lines);
  return lines.map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').trim()).filter(Boolean);
}

function readNodes(nodes: readonly Tree.ChildNode[], lines: string[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') lines.push((lines.pop() ?? '') + (node as Tree.TextNode).value);
    else if (node.nodeName === '#comment') lines.push('a comment', '');
    else if ('tagName' in node) readElement(node, lines);
  }
}

function readElement(element: Tree.Element, lines: string[]): void {
  const {tagName, attrs, childNodes} = element;
  const isMark = (name: string) => name === 'lang' || name === 'dir';
  const attributes = attrs.filter(({name}) => !isMark(name));
  if (attributes.some(({value}) => value === 'monogram')) return;
  if (tagName === 'span' && attributes.length === 0) {
    readNodes(childNodes, lines);
    return;
  }
  lines.push(tagName, ...attributes.map(({name, value}) => `${name}=${value}`), '');
  const [first] = childNodes;
  if (attributes.some(({value}) => value.endsWith('json')) && first && 'value' in first) {
    JSON.parse(first.value, (key: string, value: unknown) => {
      if (typeof value === 'string' || typeof value === 'number') lines.push(`${key}: ${value}`);
      return value;
    });
  } else {
    const content = 'content' in element ? (element as Tree.Template).content : element;
    readNodes(content.childNodes, lines);
  }
  lines.push(`/${tagName}`, '');
}
