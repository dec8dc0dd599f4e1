import {StatementCard} from './elements/statement-card.js';
import {StatementDemands} from './elements/statement-demands.js';
import {StatementSignatories} from './elements/statement-signatories.js';
import {StatementSummary} from './elements/statement-summary.js';

const elements = {
  'statement-card': StatementCard,
  'statement-summary': StatementSummary,
  'statement-demands': StatementDemands,
  'statement-signatories': StatementSignatories,
};

// The first script on a page wins: a second one, or another version, changes nothing. A class of its
// own for each tag, because the page may have registered the exported one under another.
for (const [tag, element] of Object.entries<CustomElementConstructor>(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, class extends element {});
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-card': StatementCard;
    'statement-summary': StatementSummary;
    'statement-demands': StatementDemands;
    'statement-signatories': StatementSignatories;
  }
}
