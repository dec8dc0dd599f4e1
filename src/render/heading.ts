import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of any level. A native element of each level, because a role with a level is not what
 * every screen reader's list of headings knows.
 *
 * @param level From 1; what is deeper than 6 is 6, which does not skip a level.
 * @param name Name for `::part()`, if any.
 */
export function heading(level: number, content: unknown, name?: string): TemplateResult {
  const part = name ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
