import {fieldsOf} from '../places.js';

/** The version that a document says it is; nothing where it says none that could be. */
export function versionOf(document: unknown): number | undefined {
  const version = fieldsOf(document).get('version');
  return typeof version === 'number' && version >= 1 ? version : undefined;
}
