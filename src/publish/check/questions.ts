import {characters} from './characters.js';
import {corrections} from './corrections.js';
import {dates} from './dates.js';
import {duplicateIds} from './duplicate-ids.js';
import {emptyLists} from './empty-lists.js';
import {evidence} from './evidence.js';
import {figures} from './figures.js';
import {languageTags} from './language-tags.js';
import {lastChange} from './last-change.js';
import {logos} from './logos.js';
import {markup} from './markup.js';
import {misspeltFields} from './misspelt-fields.js';
import {placeholders} from './placeholders.js';
import type {Question} from './question.js';
import {relativeAddresses} from './relative-addresses.js';
import {signedDigests} from './signed-digests.js';
import {standings} from './standings.js';
import {strayLanguages} from './stray-languages.js';
import {translations} from './translations.js';

/** Everything that an editor asks about a document. */
export const questions: readonly Question[] = [
  characters,
  corrections,
  dates,
  duplicateIds,
  emptyLists,
  evidence,
  figures,
  languageTags,
  lastChange,
  logos,
  markup,
  misspeltFields,
  placeholders,
  relativeAddresses,
  signedDigests,
  standings,
  strayLanguages,
  translations,
];
