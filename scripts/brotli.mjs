import {brotliCompressSync, constants} from 'node:zlib';

/** A text as a careful host sends it: compressed once, as small as it gets. */
export function brotli(text) {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}
