import leven from 'leven';
import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** Are there fields that look like misspelt ones? Unknown fields are legal, and ignored in silence. */
export const misspeltFields: Question = ({places, finding}) =>
  places.flatMap(({path, fields: known = [], value}) => {
    const names = known.length > 0 ? [...fieldsOf(value).keys()] : [];
    const free = known.filter((name) => !names.includes(name));
    return names
      .filter((name) => !known.includes(name) && !name.startsWith('$'))
      .flatMap((name) => {
        const meant = free.find((field) => isNear(name.toLowerCase(), field.toLowerCase()));
        return meant
          ? finding(
              'warning',
              path ? `${path}.${name}` : name,
              `is ignored, because there is no such field; is “${meant}” meant?`,
            )
          : [];
      });
  });

/** In short names, one letter makes another word. */
function isNear(name: string, field: string): boolean {
  const most = field.length > 5 ? 2 : 1;
  return leven(name, field, {maxDistance: most + 1}) <= most;
}
