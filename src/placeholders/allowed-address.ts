import {safeAddress} from '../source/address.js';

/**
 * Whether an address begins with one of those that are allowed. Both are compared in their absolute
 * form, so that `https://partner.example` does not let `https://partner.example.evil` in.
 *
 * @param base What relative addresses are relative to.
 */
export function isAllowed(address: string, base: string, allow: readonly string[]): boolean {
  const absolute = (one: string) => safeAddress(one, base, location.origin);
  const wanted = absolute(address);
  return allow.map(absolute).some((allowed) => allowed && wanted?.startsWith(allowed));
}
