import type {DocumentFile} from '../document-file.js';
import type {Finding} from '../finding.js';
import {fieldsOf} from '../places.js';

/** Is every id the only one of its kind in its list? */
export function duplicateIds({places, finding}: DocumentFile): Finding[] {
  return places.flatMap(({path, value}) => {
    const seen = new Map<string, string>();
    return (Array.isArray(value) ? value : []).flatMap((item: unknown, position) => {
      const id = fieldsOf(item).get('id');
      if (typeof id !== 'string') return [];
      const place = `${path}[${position}].id`;
      const first = seen.get(id);
      if (first !== undefined) {
        return finding('error', place, `${JSON.stringify(id)} is the id of ${first}, too`);
      }
      seen.set(id, place);
      return [];
    });
  });
}
