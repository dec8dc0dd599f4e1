import type {Question} from './question.js';

/** Is there something in every list? */
export const emptyLists: Question = ({places, finding}) =>
  places
    .filter(({value}) => Array.isArray(value) && value.length === 0)
    .map(({path}) => finding('warning', path, 'is empty'));
