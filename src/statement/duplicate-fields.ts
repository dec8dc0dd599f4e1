import type {Node} from 'jsonc-parser';

/** A field that stands in an object for a second time. */
export interface DuplicateField {
  /** Such as `demands[1].items[0].text.uk`. */
  readonly path: string;
  /** Where the second one begins. */
  readonly offset: number;
}

/** The fields that stand twice in an object. JSON readers silently take the last, or the first. */
export function duplicateFields(tree: Node, path = ''): DuplicateField[] {
  if (tree.type === 'array') {
    return (tree.children ?? []).flatMap((item, position) =>
      duplicateFields(item, `${path}[${position}]`),
    );
  }
  if (tree.type !== 'object') return [];
  const seen = new Set<unknown>();
  return (tree.children ?? []).flatMap(({offset, children: [key, value] = []}) => {
    if (!key || !value) return [];
    const name = String(key.value);
    const place = path ? `${path}.${name}` : name;
    const twice = seen.has(name) ? [{path: place, offset}] : [];
    seen.add(name);
    return [...twice, ...duplicateFields(value, place)];
  });
}
