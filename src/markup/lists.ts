import {html} from './html.js';
import {formatDate} from '../i18n/formats.js';
import type {StatementView} from '../statement/view.js';
import {dateTemplate, linkedTemplate, textTemplate} from './texts.js';

/** Every signatory, as a list; nothing where there is none. */
export function signatoriesTemplate(view: StatementView) {
  if (view.signatories.length === 0) return undefined;
  return html`<ul>
    ${view.signatories.map(
      ({name, url}) => html`<li>${linkedTemplate({text: name, url}, view)}</li>`,
    )}
  </ul>`;
}

/** What was changed after publication, as a list, newest first; nothing where nothing was. */
export function correctionsTemplate(view: StatementView) {
  if (view.corrections.length === 0) return undefined;
  return html`<ul>
    ${view.corrections.map(
      ({date, note}) =>
        html`<li>${dateTemplate(date, formatDate(date), view)}: ${textTemplate(note, view)}</li>`,
    )}
  </ul>`;
}
