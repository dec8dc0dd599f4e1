import * as fc from 'fast-check';

/** What may break out of a place, or into it, where it is written without care. */
const nastyPieces = [
  ...['</script>', '<!--', '<script>', '-->', ']]>', '</template>', '</style>', '</p>', '<?>'],
  ...['"', "'", '`', '&amp;', '&lt', '&', '<', '>', '=', '\\', '\\u003c', '$&', '${x}', '|'],
  ...['\r', '\r\n', '\n', '\t', '\u2028', '\u00a0', '\ufeff', '\u200f', '\u202e', '\ud83d\ude00'],
  ...['<!--lit-part-->', '<!--/lit-part-->', '{{', '<img src=x onerror=alert(1)>'],
  '</statement-card>',
];

/**
 * Texts of nasty pieces and of others, for `fast-check`; none is blank or has a blank line in it.
 *
 * @param more Further pieces.
 */
export function nastyText(...more: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...nastyPieces, ...more),
    fc.string({unit: 'grapheme', maxLength: 12}),
    fc.string({unit: 'binary', maxLength: 12}),
  );
  return fc
    .array(piece, {minLength: 1, maxLength: 8})
    .map((pieces) => pieces.join(''))
    .filter((text) => text.trim() !== '' && !/\n\s*\n/.test(text));
}
