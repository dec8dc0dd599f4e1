/**
 * A relative address, so that the published folder works wherever it is served: on the publisher's own
 * machine before it is put on its host, and on a mirror.
 *
 * @param address Absolute.
 * @param page Absolute address of the page that it is to stand on, below `at`.
 * @param at Absolute address of the published folder.
 * @returns The address unchanged where it leads out of the folder.
 */
export function relativeAddress(address: string, page: string, at: string): string {
  return address.startsWith(at) ? wayUp(page, at) + address.slice(at.length) || './' : address;
}

/** The same for the addresses in the attributes of some HTML. Its texts have no `"` of their own. */
export function withRelativeAddresses(markup: string, page: string, at: string): string {
  return markup.replace(
    / (href|src)="([^"]*)"/g,
    (_, name: string, address: string) => ` ${name}="${relativeAddress(address, page, at)}"`,
  );
}

function wayUp(page: string, at: string): string {
  return '../'.repeat(page.slice(at.length).split('/').length - 1);
}
