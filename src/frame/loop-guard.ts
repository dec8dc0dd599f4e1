/** How often a page may be told the same of the same width. */
const limit = 20;

/** Remembers what a page was told, so that it is not told the same for ever. */
export interface LoopGuard {
  /** Whether this may be told once more; counts it. */
  readonly allows: (width: number, height: number) => boolean;
  /** The reader has done something: what was told before no longer counts. */
  readonly reset: () => void;
}

/**
 * Some page may answer a height with another width, which gives another height, which it answers with
 * the width before, and so on. Such a loop comes back to where it was; a reader who turns a phone does
 * that, too, but not often without touching the frame.
 */
export function loopGuard(): LoopGuard {
  const told = new Map<string, number>();
  return {
    allows(width, height) {
      const state = `${width} ${height}`;
      const times = (told.get(state) ?? 0) + 1;
      told.set(state, times);
      return times <= limit;
    },
    reset() {
      told.clear();
    },
  };
}
