import {StatementCard} from './statement-card.js';
import {StatementDemands} from './statement-demands.js';
import {StatementSignatories} from './statement-signatories.js';
import {StatementSummary} from './statement-summary.js';

/** The elements by the tags under which they are usually registered. */
export const elementsByTag = {
  'statement-card': StatementCard,
  'statement-summary': StatementSummary,
  'statement-demands': StatementDemands,
  'statement-signatories': StatementSignatories,
};

/** A usual tag. */
export type Tag = keyof typeof elementsByTag;

/** All usual tags. */
export const tags = Object.keys(elementsByTag) as readonly Tag[];
