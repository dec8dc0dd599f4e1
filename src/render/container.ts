import {html, type TemplateResult} from 'lit';

/**
 * The border between page and card: nothing is inherited beyond it but what `card.styles.ts` names, and
 * the card's layout goes by its width, however the page displays the element itself.
 */
export function container(content: TemplateResult): TemplateResult {
  return html`<div class="isolation"><div class="container">${content}</div></div>`;
}
