import {fieldsOf} from '../places.js';
import type {Question} from './question.js';
import {versionOf} from './version.js';

/** Does a later version say when it was made? */
export const lastChange: Question = ({document, finding}) => {
  const version = versionOf(document) ?? 1;
  if (version === 1 || fieldsOf(document).has('updated')) return [];
  const message = `no “updated”: readers are told that version ${version} is of the day of publication`;
  return [finding('warning', 'version', message)];
};
