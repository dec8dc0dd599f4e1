import {createHash} from 'node:crypto';

/** Subresource Integrity hash of bytes, or of a text's bytes in UTF-8, such as `sha384-…`. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
