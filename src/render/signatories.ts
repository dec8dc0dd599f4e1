import {html, noChange, nothing, type TemplateResult} from 'lit';
import {messages} from '../i18n/messages.js';
import type {SignatoryView} from '../statement/view.js';
import {sectionLevel, type CardModel} from './card-model.js';
import {heading} from './heading.js';
import {interfaceText, linkedText} from './local-text.js';
import {logoImage} from './logo.js';
import {signedTextCheck} from './signed-text-check.js';
import {sliceCount, slicesOf} from './slices.js';

/**
 * How many have signed, and a tile for each: a list in slices, because the layout of thousands takes
 * long, and engines can leave a slice out of it that is not in sight.
 */
export function signatoriesPart(model: CardModel): TemplateResult | typeof nothing {
  const {signatories} = model.view;
  const {length} = signatories;
  if (length === 0) return nothing;
  return html`
    <section part="signatories">
      ${heading(sectionLevel(model), interfaceText(messages.signatories(length)))}
      <div role="list" class=${signatories.some(({logo}) => logo) ? 'logos' : ''}>
        ${slicesOf(signatories, model.slices).map((slice, index) =>
          index < model.keptSlices ? noChange : sliceTemplate(slice, model),
        )}
      </div>
      ${model.slices < sliceCount(length) ? moreButton(length, model) : nothing}
      ${signedTextCheck(model)}
    </section>
  `;
}

function sliceTemplate(slice: readonly SignatoryView[], model: CardModel): TemplateResult {
  return html`<div class="slice">${slice.map((signatory) => tile(signatory, model))}</div>`;
}

/**
 * The name is always text; the logo beside it says nothing that the name does not. Of thousands of tiles
 * each template within a template would be felt.
 */
function tile({name, url, logo, monogram}: SignatoryView, {theme}: CardModel): TemplateResult {
  return html`
    <div role="listitem" part="signatory">
      <span part="logo" aria-hidden="true"
        >${logo ? logoImage(logo, theme) : nothing}<span class="monogram">${monogram}</span></span
      >
      ${linkedText({text: name, url})}
    </div>
  `;
}

function moreButton(count: number, {showAll}: CardModel): TemplateResult {
  return html`
    <button type="button" part="more" @click=${showAll}>
      ${interfaceText(messages.showAll(count))}
    </button>
  `;
}
