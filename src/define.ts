import {elementsByTag} from './elements/tags.js';
import {renderingObstacle} from './render/obstacle.js';

const obstacle = renderingObstacle();
if (obstacle !== undefined) {
  console.warn(`[statement-card] ${obstacle} (allow it by "trusted-types statement-card")`);
}

/**
 * Whether the page's `<statement-card>` is the one of this script. Where nothing can be rendered, none
 * is registered, and the elements go on showing their children.
 */
export const isFirst = obstacle === undefined && !customElements.get('statement-card');

// The first script on a page wins: a second one, or another version, changes nothing. A class of its
// own for each tag, because the page may have registered the exported one under another.
for (const [tag, element] of Object.entries<CustomElementConstructor>(elementsByTag)) {
  if (obstacle === undefined && !customElements.get(tag)) {
    customElements.define(tag, class extends element {});
  }
}
