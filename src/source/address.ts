const localHost = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The absolute form of an address that is safe to link to or to load from: `https:` anywhere, `http:`
 * on the reader's own machine.
 *
 * @param address Absolute or relative.
 * @param base What a relative address is relative to.
 * @param trustedOrigin An origin from which `http:` is as good as it is for the page itself.
 * @returns Nothing for every other scheme and for what is no address at all.
 */
export function safeAddress(
  address: string,
  base?: string,
  trustedOrigin?: string,
): string | undefined {
  try {
    const {protocol, hostname, origin, href} = new URL(address, base);
    const isNear = localHost.test(hostname) || origin === trustedOrigin;
    return protocol === 'https:' || (protocol === 'http:' && isNear) ? href : undefined;
  } catch {
    return undefined;
  }
}
