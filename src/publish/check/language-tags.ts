import {canonicalTag} from '../../statement/language-tag.js';
import {fieldsOf} from '../places.js';
import type {Question} from './question.js';

/** Does each language have a tag that browsers know as one, and no other the same? */
export const languageTags: Question = ({document, finding}) => {
  const seen = new Map<string, string>();
  return [...fieldsOf(fieldsOf(document).get('languages')).keys()].flatMap((tag) => {
    const path = `languages.${tag}`;
    const canonical = canonicalTag(tag);
    if (canonical === undefined) return [finding('error', path, 'is no language tag')];
    const other = seen.get(canonical);
    seen.set(canonical, tag);
    return other === undefined
      ? []
      : [finding('error', path, `is the same language as “${other}”: only the last would count`)];
  });
};
