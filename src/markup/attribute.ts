/** An attribute's HTML, with the space before it; nothing without a value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${keepReturns(String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;'))}"`;
}

/** Parsers make new lines of them where they are not written as numbers. */
export function keepReturns(markup: string): string {
  return markup.replaceAll('\r', '&#13;');
}
