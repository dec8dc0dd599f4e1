/**
 * What a wall shows before anybody asks for more, and as many more as a slow phone can render at a time
 * without a halt that is felt. It fills rows of two to six.
 */
const sliceLength = 60;

/** How many slices so many items make. */
export function sliceCount(items: number): number {
  return Math.max(1, Math.ceil(items / sliceLength));
}

/** The first slices of a list. */
export function slicesOf<Item>(items: readonly Item[], slices: number): readonly Item[][] {
  return Array.from({length: Math.min(slices, sliceCount(items.length))}, (_, index) =>
    items.slice(index * sliceLength, (index + 1) * sliceLength),
  );
}
