/**
 * The package without side effects: classes to register under the tags one likes, events, types, and
 * the reading of documents. `statement-card/define.js` registers the usual tags.
 */
export {
  StatementErrorEvent,
  StatementLanguageEvent,
  StatementReadyEvent,
} from './elements/events.js';
export type {StatementProblem} from './elements/problem.js';
export {StatementCard} from './elements/statement-card.js';
export {StatementDemands} from './elements/statement-demands.js';
export type {StatementElement} from './elements/statement-element.js';
export {StatementSignatories} from './elements/statement-signatories.js';
export {StatementSummary} from './elements/statement-summary.js';
export type {LoadProblem} from './source/problem.js';
export {parseStatement, type ParsedStatement} from './statement/parse-statement.js';
export type {DocumentProblem} from './statement/problem.js';
export type {
  Figure,
  LocalizedAddress,
  Logo,
  Organisation,
  Signatory,
  Statement,
  StatementDocument,
  Text,
  Translation,
} from './statement/statement.js';
