import {fieldsOf} from '../places.js';
import type {Question} from './question.js';
import {versionOf} from './version.js';

const translations: readonly unknown[] = ['official', 'unofficial'];

/** Is each language a translation of the text as it stands now? */
export const standings: Question = ({document, places, finding}) => {
  const version = versionOf(document);
  if (version === undefined) return [];
  return places
    .filter(({definition}) => definition === 'language')
    .flatMap(({path, value}) => {
      const fields = fieldsOf(value);
      const of = fields.get('of');
      if (of === undefined) {
        return version > 1 && translations.includes(fields.get('translation'))
          ? finding('warning', path, 'does not say in “of” which version it translates')
          : [];
      }
      if (typeof of !== 'number' || of === version) return [];
      return of > version
        ? finding('error', `${path}.of`, `the statement is at version ${version}, not at ${of} yet`)
        : finding(
            'warning',
            `${path}.of`,
            `is shown as out of date: the statement is at version ${version}`,
          );
    });
};
