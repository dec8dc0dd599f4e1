import {html, nothing, type TemplateResult} from 'lit';
import {messages} from '../i18n/messages.js';
import type {SignatoryView} from '../statement/view.js';
import {sectionLevel, type CardModel} from './card-model.js';
import {heading} from './heading.js';
import {interfaceText, linkedText} from './local-text.js';
import {logoTemplate} from './logo.js';

/** How many have signed, and a tile for each. */
export function signatoriesPart(model: CardModel): TemplateResult | typeof nothing {
  const {signatories} = model.view;
  if (signatories.length === 0) return nothing;
  return html`
    <section part="signatories">
      ${heading(sectionLevel(model), interfaceText(messages.signatories(signatories.length)))}
      <ul role="list" class=${signatories.some(({logo}) => logo) ? 'logos' : ''}>
        ${signatories.map((signatory) => tile(signatory, model))}
      </ul>
    </section>
  `;
}

/** The name is always text; the logo beside it says nothing that the name does not. */
function tile(signatory: SignatoryView, {theme}: CardModel): TemplateResult {
  const {name, url} = signatory;
  return html`
    <li part="signatory">${logoTemplate(signatory, theme)} ${linkedText({text: name, url})}</li>
  `;
}
