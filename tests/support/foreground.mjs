/**
 * A command for tests of what browsers do only on pages in sight, such as observing sizes: several test
 * pages may be open at a time, of which one is. Where pages cannot be told apart, they are all in sight.
 */
export function foregroundPlugin() {
  return {
    name: 'foreground',
    async executeCommand({command, session: {browser, id}}) {
      if (command !== 'bring-to-front') return undefined;
      await browser.getPage?.(id).bringToFront();
      return true;
    },
  };
}
