import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/**
 * The file on the publisher's disk that a relative address means.
 *
 * @param address As it stands in the document.
 * @param document Path of the document, from whose folder relative addresses count.
 * @returns An absolute path; nothing for an address that is not relative, and for one that counts from
 *   the host's root, which is not known on the disk.
 */
export function localFile(address: string, document: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(address.trim())) return undefined;
  try {
    return fileURLToPath(new URL(address, pathToFileURL(resolve(document))));
  } catch {
    return undefined;
  }
}
