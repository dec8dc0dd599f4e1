/** What a wall shows before anybody asks for more. */
const firstSlice = 60;

/** As many more as a slow phone can render at a time without a halt that is felt. */
const furtherSlice = 250;

/** How many slices so many items make. */
export function sliceCount(items: number): number {
  return 1 + Math.ceil(Math.max(0, items - firstSlice) / furtherSlice);
}

/** The first slices of a list. */
export function slicesOf<Item>(items: readonly Item[], slices: number): readonly Item[][] {
  const all: Item[][] = [];
  for (let index = 0; index < Math.min(slices, sliceCount(items.length)); index++) {
    const end = firstSlice + index * furtherSlice;
    all.push(items.slice(index && end - furtherSlice, end));
  }
  return all;
}
