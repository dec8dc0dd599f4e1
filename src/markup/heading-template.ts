import {html, type Content, type Markup} from './html.js';

/**
 * A heading of any level.
 *
 * @param level From 1; what is deeper than 6 is 6, which does not skip a level.
 */
export function headingTemplate(level: number, content: Content): Markup {
  switch (level) {
    case 1:
      return html`<h1>${content}</h1>`;
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}
