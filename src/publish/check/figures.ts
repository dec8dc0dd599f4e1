import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** Does every figure say who counted, and when? */
export const figures: Question = ({places, finding}) =>
  places
    .filter(({definition}) => definition === 'figure')
    .flatMap(({path, value}) => {
      const fields = fieldsOf(value);
      const lacking = ['source', 'date'].filter((field) => !fields.has(field));
      return lacking.length > 0
        ? finding('warning', path, `a figure without ${lacking.join(' and ')}`)
        : [];
    });
