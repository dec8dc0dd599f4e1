import {html, type TemplateResult} from 'lit';
import {currentLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import type {DemandView} from '../statement/view.js';
import type {CardModel} from './card-model.js';

/** Gives a reader a demand as a quotation. Its sign is in the styles, so that it is never copied along; it is
 * no name. */
export function quoteButton(demand: DemandView, {view, quote}: CardModel): TemplateResult {
  const name = messages.quote();
  const take = ({currentTarget}: Event) => {
    quote(view, demand, currentTarget as HTMLElement);
  };
  return html`
    <button
      type="button"
      part="quote"
      lang=${currentLocale()}
      title=${name}
      aria-label=${name}
      @click=${take}
    ></button>
  `;
}

/** Tells readers who do not see it that a quotation is copied; it is there before it has to. */
export function quoteStatus(): TemplateResult {
  return html`<p role="status" lang=${currentLocale()}></p>`;
}
