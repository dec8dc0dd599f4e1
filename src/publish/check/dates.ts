import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** Dates that cannot come before another of the same thing: the earlier, then the later. */
const orders = [
  ['published', 'updated'],
  ['signed', 'withdrawn'],
] as const;

/** Do the dates follow each other, and lie in the past? ISO dates compare as text does. */
export const dates: Question = ({places, finding}, today) => [
  ...places.flatMap(({path, value}) => {
    const fields = fieldsOf(value);
    return orders.flatMap(([first, second]) => {
      const [earlier, later] = [fields.get(first), fields.get(second)];
      return typeof earlier === 'string' && typeof later === 'string' && later < earlier
        ? finding(
            'error',
            path ? `${path}.${second}` : second,
            `${later} is before ${earlier}, when it was ${first}`,
          )
        : [];
    });
  }),
  ...places.flatMap(({path, definition, value}) =>
    definition === 'isoDate' && typeof value === 'string' && value > today
      ? finding('warning', path, `${value} is still to come`)
      : [],
  ),
];
