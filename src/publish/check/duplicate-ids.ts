import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** Is every id the only one of its kind in its list? */
export const duplicateIds: Question = ({places, finding}) =>
  places.flatMap(({path, value}) => {
    const seen = new Map<string, string>();
    return (Array.isArray(value) ? value : []).flatMap((item: unknown, position) => {
      const id = fieldsOf(item).get('id');
      if (typeof id !== 'string') return [];
      const place = `${path}[${position}].id`;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, place);
      return first === undefined
        ? []
        : finding('error', place, `${JSON.stringify(id)} is the id of ${first}, too`);
    });
  });
