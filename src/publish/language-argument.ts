import {InvalidArgumentError} from 'commander';
import {canonicalTag} from '../statement/language-tag.js';

/**
 * A BCP 47 tag on the command line, in canonical form.
 *
 * @throws {InvalidArgumentError} It is none.
 */
export function languageTag(typed: string): string {
  const tag = canonicalTag(typed);
  if (tag === undefined) throw new InvalidArgumentError(`“${typed}” is no BCP 47 language tag.`);
  return tag;
}
