import {createHash} from 'node:crypto';

/** Subresource Integrity hash of a text's bytes in UTF-8, such as `sha384-…`. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
