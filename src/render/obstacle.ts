import {html, render} from 'lit';

/**
 * Why nothing can be rendered on this page, in the browser's words; nothing where it can. A page may
 * require Trusted Types and not allow the policy by which templates are trusted.
 */
export function renderingObstacle(): string | undefined {
  try {
    render(html`<p></p>`, document.createDocumentFragment());
    return undefined;
  } catch (error) {
    return String(error);
  }
}
