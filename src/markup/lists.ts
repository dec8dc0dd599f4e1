import {html} from './html.js';
import {formatDate} from '../i18n/formats.js';
import type {StatementView} from '../statement/view.js';
import type {CorrectionView} from './corrections.js';
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

/** What was changed after publication, as a list; nothing where nothing was. */
export function correctionsTemplate(corrections: readonly CorrectionView[], view: StatementView) {
  if (corrections.length === 0) return undefined;
  return html`<ul>
    ${corrections.map(
      ({date, note}) =>
        html`<li>${dateTemplate(date, formatDate(date), view)}: ${textTemplate(note, view)}</li>`,
    )}
  </ul>`;
}
