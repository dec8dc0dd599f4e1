import type {StatementCard} from './elements/statement-card.js';
import type {StatementDemands} from './elements/statement-demands.js';
import type {StatementSignatories} from './elements/statement-signatories.js';
import type {StatementSummary} from './elements/statement-summary.js';
import {elementsByTag} from './elements/tags.js';
import {renderingObstacle} from './render/obstacle.js';

const obstacle = renderingObstacle();

/**
 * Whether the page's `<statement-card>` is the one of this script. Where nothing can be rendered, none
 * is registered, and the elements go on showing their children.
 */
export const isFirst = !obstacle && !customElements.get('statement-card');

if (obstacle === undefined) {
  // The first script on a page wins: a second one, or another version, changes nothing. A class of its
  // own for each tag, because the page may have registered the exported one under another.
  for (const [tag, element] of Object.entries<CustomElementConstructor>(elementsByTag)) {
    if (!customElements.get(tag)) customElements.define(tag, class extends element {});
  }
} else if (typeof document !== 'undefined') {
  // On a server, which loads an application's modules as well, nothing is amiss.
  console.warn(`[statement-card] ${obstacle} (allow it by "trusted-types statement-card")`);
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-card': StatementCard;
    'statement-summary': StatementSummary;
    'statement-demands': StatementDemands;
    'statement-signatories': StatementSignatories;
  }
}
