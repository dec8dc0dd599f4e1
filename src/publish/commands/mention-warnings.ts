import {countFindings, type Finding} from '../finding.js';

/** Says, where there are any, how many warnings of a document `check` would tell, beside what is made of it. */
export function mentionWarnings(path: string, warnings: readonly Finding[]): void {
  if (warnings.length === 0) return;
  console.error(`${path}: ${countFindings(warnings)}, which “check” tells`);
}
