/**
 * Data as JSON by RFC 8785: the same text for the same data, whoever writes it. Not by `JSON.stringify` alone,
 * because on pages with old libraries it asks lists for a `toJSON` of theirs.
 *
 * @param data What JSON can hold; fields that are `undefined` are left out.
 */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join()}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const fields = new Map(Object.entries(data));
  const written = [...fields.keys()]
    .sort()
    .filter((name) => fields.get(name) !== undefined)
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(fields.get(name))}`);
  return `{${written.join()}}`;
}
