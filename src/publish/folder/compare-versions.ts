import type {Finding} from '../finding.js';
import type {StatementFile} from '../statement-file.js';
import {changedTexts} from './changed-texts.js';
import type {LastPublication} from './last-publication.js';

/**
 * What speaks against a document as the successor of the one in the folder: another statement, an older
 * version, texts that have changed under the same version.
 *
 * @param at Absolute address at which the folder will stand now.
 * @returns Errors, and warnings: for each language that has been left out, and for another address.
 */
export function compareVersions(file: StatementFile, at: string, last: LastPublication): Finding[] {
  const {statement, path, finding} = file;
  if (statement.id !== last.id) {
    return [finding('error', 'id', `the folder holds another statement, ${last.id}`)];
  }
  if (statement.version < last.version) {
    const message = `version ${String(last.version)} has been published already`;
    return [finding('error', 'version', message)];
  }
  const changed = statement.version === last.version ? changedTexts(last.statement, statement) : [];
  const gone = Object.keys(last.statement.languages).filter((tag) => !(tag in statement.languages));
  const moved: Finding = {
    level: 'warning',
    file: path,
    message: `was published for ${last.at}: pages that show it from there go on asking there`,
  };
  return [
    ...(at === last.at ? [] : [moved]),
    ...changed.map((place) =>
      finding(
        'error',
        place,
        `is not the text that was published as version ${String(last.version)}: raise version`,
      ),
    ),
    ...gone.map((tag) =>
      finding('warning', 'languages', `${tag} was published before: its pages stay as they are`),
    ),
  ];
}
