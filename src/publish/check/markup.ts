import {textsOf} from '../texts.js';
import {eachString} from './strings.js';
import type {Question} from './question.js';

/** A tag, a comment, a character reference, or Markdown's emphasis and links. */
const looksLikeMarkup =
  /<[a-z!/?][^>]*>|&(#\d+|#x[\da-f]+|[a-z]{2,}\d*);|\*\*\S|__\S.*\S__|\[[^\]]+\]\(/i;

/** Does a text hold markup? It would be shown as it is typed. */
export const markup: Question = ({places, finding}) =>
  textsOf(places)
    .flatMap(eachString)
    .flatMap(({path, text}) => {
      const [found] = looksLikeMarkup.exec(text) ?? [];
      return found
        ? finding(
            'warning',
            path,
            `${JSON.stringify(found)} is shown as it is typed: texts hold no markup`,
          )
        : [];
    });
