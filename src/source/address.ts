const localHost = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The absolute form of an address that is safe to link to or to load from: `https:` anywhere, `http:`
 * on the reader's own machine.
 *
 * @param address Absolute or relative.
 * @param base What a relative address is relative to.
 * @returns Nothing for every other scheme and for what is no address at all.
 */
export function safeAddress(address: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return undefined;
  }
  const safe =
    url.protocol === 'https:' || (url.protocol === 'http:' && localHost.test(url.hostname));
  return safe ? url.href : undefined;
}
