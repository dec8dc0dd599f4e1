import {InvalidArgumentError} from 'commander';
import {safeAddress} from '../../source/address.js';

/**
 * Reads the address at which a published folder will stand; for commander's options.
 *
 * @returns The absolute address, ending with `/`.
 * @throws {InvalidArgumentError} It is none that partners' pages could load from.
 */
export function folderAddress(typed: string): string {
  const address = safeAddress(typed);
  if (address === undefined) {
    throw new InvalidArgumentError(
      'Give an absolute address that begins with https:// (or http://localhost).',
    );
  }
  const {origin, pathname, search, hash, username} = new URL(address);
  if (search || hash || username) {
    throw new InvalidArgumentError('Give the address of a folder, without “?”, “#” and “@”.');
  }
  if (/\.(html?|php|json|js)$/i.test(pathname)) {
    throw new InvalidArgumentError('Give the address of a folder, not of a file in it.');
  }
  return origin + pathname.replace(/\/*$/, '/');
}
