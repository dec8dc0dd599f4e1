import {textsOf} from '../texts.js';
import {eachString} from './strings.js';
import type {Question} from './question.js';

/** What is amiss in a string that holds such characters, most serious first. */
const amiss = [
  [
    'error',
    /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u,
    'holds a character that stands for nothing: type the passage anew',
  ],
  ['warning', /\ufffd/, 'has lost a letter, for which “\ufffd” stands'],
  [
    'warning',
    /[\u2029\u2066-\u2069]/,
    'holds an invisible character that can move what stands behind it: leave it out',
  ],
  [
    'warning',
    /[\u202a-\u202e]/,
    'holds an invisible character that turns the direction of writing, which the card sees to',
  ],
  ['warning', /^\s+(?=\S)|(?<=\S)\s+$/u, 'begins or ends with white space'],
] as const;

/** Do the texts hold characters that nobody has typed on purpose? */
export const characters: Question = ({places, finding}) =>
  textsOf(places)
    .flatMap(eachString)
    .flatMap(({path, text}) =>
      amiss
        .filter(([, pattern]) => pattern.test(text))
        .map(([level, , message]) => finding(level, path, message)),
    );
