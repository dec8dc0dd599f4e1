import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** How many signatories are named before the rest is counted. */
const named = 5;

/** Can readers see of every signatory that it has signed? Told once, because often most cannot. */
export const evidence: Question = ({places, finding}) => {
  const signatories = places
    .filter(({definition}) => definition === 'signatory')
    .map(({value}) => fieldsOf(value))
    .filter((signatory) => !signatory.has('withdrawn'));
  const without = signatories
    .filter((signatory) => !signatory.has('evidence'))
    .map((signatory) => String(signatory.get('id')));
  if (without.length === 0) return [];
  const rest = without.length - named;
  const names = [...without.slice(0, named), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return [
    finding(
      'warning',
      'signatories',
      `${without.length} of ${signatories.length} have no “evidence”, an address where they say themselves that they have signed: ${names}`,
    ),
  ];
};
