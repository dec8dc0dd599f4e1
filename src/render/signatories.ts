import {html, noChange, nothing, type TemplateResult} from 'lit';
import {currentDirection, currentLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import type {SignatoryView} from '../statement/view.js';
import {sectionLevel, type CardModel, type Wall} from './card-model.js';
import {filterFields} from './filter.js';
import {heading} from './heading.js';
import {dateText, interfaceText, linkedText} from './local-text.js';
import {logoImage} from './logo.js';
import {signedTextCheck} from './signed-text-check.js';
import {sliceCount, slicesOf} from './slices.js';

/**
 * How many have signed, and a tile for each: a list in slices, because the layout of thousands takes
 * long, and engines can leave a slice out of it that is not in sight. What a reader has looked for takes
 * the list's place, which waits meanwhile: to make thousands of tiles once more takes long, too. Each
 * has an element of its own around it: what comes and goes beside thousands makes engines go through them.
 */
export function signatoriesPart(model: CardModel): TemplateResult | typeof nothing {
  const {signatories} = model.view;
  const {length} = signatories;
  if (length === 0) return nothing;
  const areMany = sliceCount(length) > 1;
  const found = areMany && model.foundWall;
  return html`
    <section part="signatories">
      ${heading(sectionLevel(model), interfaceText(messages.signatories(length)))}
      ${areMany ? filterFields(model) : nothing}
      <div class="found">${found ? wall(found.signatories, found, model) : nothing}</div>
      <div class=${found ? 'waiting' : ''}>${wall(signatories, model, model)}</div>
      ${signedTextCheck(model)}
    </section>
  `;
}

function wall(
  signatories: readonly SignatoryView[],
  {slices, keptSlices, showAll}: Wall,
  model: CardModel,
): TemplateResult {
  const {length} = signatories;
  return html`
    <div role="list" class=${signatories.some(({logo}) => logo) ? 'logos' : ''}>
      ${slicesOf(signatories, slices).map((slice, index) =>
        index < keptSlices ? noChange : sliceTemplate(slice, model),
      )}
    </div>
    ${slices < sliceCount(length) ? moreButton(length, showAll) : nothing}
  `;
}

function sliceTemplate(slice: readonly SignatoryView[], model: CardModel): TemplateResult {
  return html`<div class="slice">${slice.map((signatory) => tile(signatory, model))}</div>`;
}

/**
 * The name is always text; the logo beside it says nothing that the name does not. Of thousands of tiles
 * each template within a template would be felt.
 */
function tile(signatory: SignatoryView, {theme}: CardModel): TemplateResult {
  const {name, url, logo, monogram, signedLater, evidence} = signatory;
  const linkedName = linkedText({text: name, url});
  return html`
    <div role="listitem" part="signatory">
      <span part="logo" aria-hidden="true"
        >${logo ? logoImage(logo, theme) : nothing}<span class="monogram">${monogram}</span></span
      >
      ${signedLater || evidence ? withSignature(linkedName, signatory) : linkedName}
    </div>
  `;
}

/** Beneath a name, the day on which a later signatory has signed, and where it says so itself. */
function withSignature(
  linkedName: TemplateResult,
  {name, signedLater, evidence}: SignatoryView,
): TemplateResult {
  return html`
    <div>
      ${linkedName}
      <p class="line">
        ${signedLater ? dateText(signedLater, messages.signed(signedLater)) : nothing}
        ${evidence ? evidenceLink(evidence, name.text) : nothing}
      </p>
    </div>
  `;
}

function evidenceLink(url: string, name: string): TemplateResult {
  const words = messages.evidence();
  return html`
    <a
      href=${url}
      rel="noreferrer"
      lang=${currentLocale()}
      dir=${currentDirection()}
      aria-label=${`${words}: ${name}`}
      >${words}</a
    >
  `;
}

function moreButton(count: number, showAll: Wall['showAll']): TemplateResult {
  return html`
    <button type="button" part="more" @click=${showAll}>
      ${interfaceText(messages.showAll(count))}
    </button>
  `;
}
