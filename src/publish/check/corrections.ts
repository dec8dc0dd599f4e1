import type {Finding} from '../finding.js';
import {fieldsOf} from '../places.js';
import type {Question} from './question.js';
import {versionOf} from './version.js';

/** Is every correction of a version that is out, and is every withdrawal told as one? */
export const corrections: Question = ({document, places, finding}) => {
  const version = versionOf(document);
  const told = places.filter(({definition}) => definition === 'correction');
  const corrected = told.map(({value}) => fieldsOf(value).get('date'));

  const ahead = told.flatMap(({path, value}): Finding[] => {
    const of = fieldsOf(value).get('version');
    return typeof of === 'number' && version !== undefined && of > version
      ? [finding('error', `${path}.version`, `the statement is at version ${version}`)]
      : [];
  });
  const untold = places.flatMap(({definition, path, value}): Finding[] => {
    const withdrawn = fieldsOf(value).get('withdrawn');
    if (definition !== 'signatory' || typeof withdrawn !== 'string') return [];
    return corrected.some((date) => typeof date === 'string' && date >= withdrawn)
      ? []
      : [
          finding(
            'warning',
            `${path}.withdrawn`,
            `is no longer shown or counted, and no entry of “corrections” since ${withdrawn} says so`,
          ),
        ];
  });
  return [...ahead, ...untold];
};
