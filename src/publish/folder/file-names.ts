import {createHash} from 'node:crypto';

/**
 * A file name whose bytes never change, because it tells them: `logo-1f0c9a7e.svg`.
 *
 * @param name Up to the hash, such as `statement-3`.
 * @param extension Without its dot.
 */
export function pinnedName(name: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `${name}-${hash}.${extension}`;
}

/** What {@link pinnedName} gives ends like this, and nothing else in the folder does. */
export const pinnedEnding = '-[0-9a-f]{8}\\.[a-z]+$';
