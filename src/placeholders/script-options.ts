/** What the script's own tag says about placeholders. */
export interface ScriptOptions {
  /** `data-auto="off"`: placeholders stay as they are. */
  readonly isOff: boolean;
  /** `data-allow`: beginnings of the addresses that placeholders may load; any where it is missing. */
  readonly allow: readonly string[] | undefined;
}

/**
 * Reads the tag of the running script. A module is not told its tag: there it is the first one that
 * loads a file of our name.
 */
export function scriptOptions(page: Document): ScriptOptions {
  const tag =
    // Not by the page itself: an author's `<img name="currentScript">` would stand in its place.
    (Reflect.get(Document.prototype, 'currentScript', page) as HTMLElement | null) ??
    page.querySelector<HTMLElement>('script[src*="statement-card"]');
  return {
    isOff: tag?.dataset.auto?.trim().toLowerCase() === 'off',
    allow: tag?.dataset.allow?.split(/\s+/).filter(Boolean),
  };
}
