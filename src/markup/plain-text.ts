/**
 * A text as it can stand in any HTML: white space that HTML shows as one space is one, because editors
 * make new paragraphs of line breaks; what no UTF-8 or HTML can say becomes U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/[\p{Surrogate}\0]/gu, '\ufffd')
    .trim();
}
