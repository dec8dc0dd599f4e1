/**
 * What a wall shows before anybody asks for more, and as many more as a slow phone can render at a time
 * without a halt that is felt. It fills rows of two to six.
 */
const sliceLength = 60;

/** How many slices so many items make. */
export function sliceCount(items: number): number {
  return Math.ceil(items / sliceLength);
}

/** The first slices of a list. */
export function slicesOf<Item>(items: readonly Item[], slices: number): readonly Item[][] {
  const all: Item[][] = [];
  for (let start = 0; start < items.length && all.length < slices; start += sliceLength) {
    all.push(items.slice(start, start + sliceLength));
  }
  return all;
}
