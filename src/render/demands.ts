import {html, nothing, type TemplateResult} from 'lit';
import {messages} from '../i18n/messages.js';
import type {DemandGroupView, DemandView} from '../statement/view.js';
import {sectionLevel, type CardModel} from './card-model.js';
import {heading} from './heading.js';
import {interfaceText, localText, paragraph} from './local-text.js';
import {quoteButton, quoteStatus} from './quote-button.js';

/** Numbered demands, one section per addressee, in the statement's own order. */
export function demandsPart(model: CardModel): TemplateResult | typeof nothing {
  const {demands} = model.view;
  const only = demands.filter(({id}) => id === model.onlyAddressee);
  const shown = only.length > 0 ? only : demands;
  if (shown.length === 0) return nothing;
  const level = sectionLevel(model);
  return html`
    <section part="demands">
      ${heading(level, interfaceText(messages.demands()))}
      ${shown.map((group) => demandGroup(group, level + 1, model))} ${quoteStatus()}
    </section>
  `;
}

function demandGroup(
  {addressee, items}: DemandGroupView,
  level: number,
  model: CardModel,
): TemplateResult {
  return html`
    <section part="addressee">
      ${heading(level, localText(addressee))}
      <ol role="list">
        ${items.map((item) => demand(item, model))}
      </ol>
    </section>
  `;
}

/** It can take the focus, because pages' addresses lead to it. */
function demand(view: DemandView, model: CardModel): TemplateResult {
  return html`
    <li part="demand" id=${view.anchor} tabindex="-1">
      ${paragraph(view.text)} ${quoteButton(view, model)}
    </li>
  `;
}
