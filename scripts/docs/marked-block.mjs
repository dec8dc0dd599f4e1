/**
 * Replaces what stands in a Markdown text between `<!-- name:begin -->` and `<!-- name:end -->`.
 *
 * @throws {Error} Where the text has not just one such place.
 */
export function replaceBlock(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before, rest, ...others] = text.split(begin);
  const [, after, ...more] = rest?.split(end) ?? [];
  if (after === undefined || others.length > 0 || more.length > 0) {
    throw new Error(`${begin} and ${end} have to be there once`);
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}
