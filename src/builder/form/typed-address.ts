/** A host's name and the beginning of a path, with no scheme before them: `cdn.example/…`. */
const hostAndPath = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?\//i;

/**
 * The address that somebody means who has typed this: one that begins with a host is `https:`, which browsers
 * show without saying so; left as it is, it would be a path on each page that shows the snippet.
 *
 * @returns Anything else as it was typed, without the white space around it.
 */
export function typedAddress(typed: string): string {
  const address = typed.trim();
  return hostAndPath.test(address) ? `https://${address}` : address;
}
