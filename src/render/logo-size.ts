import type {Logo} from '../statement/statement.js';

/** Room inside a tile, and the area that a logo takes of it, in pixels. */
const room = {width: 76, height: 40, area: 1900};

/**
 * The size at which a logo looks as large as its neighbours: equal area rather than equal width or
 * height, as far as the tile has room. As attributes, because a strict page blocks inline styles.
 */
export function balancedSize({width, height}: Logo): {width: number; height: number} {
  const ratio = width / height;
  const wanted = Math.sqrt(room.area * ratio);
  const fitting = Math.min(wanted, room.width, room.height * ratio);
  return {width: Math.ceil(fitting), height: Math.ceil(fitting / ratio)};
}
