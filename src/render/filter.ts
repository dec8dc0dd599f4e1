import {html, nothing, noChange, type TemplateResult} from 'lit';
import {countriesByName} from '../i18n/countries.js';
import {currentLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import {countryOf} from '../statement/find.js';
import type {CardModel} from './card-model.js';
import {interfaceText} from './local-text.js';

/**
 * Fields by which a reader finds signatories: by name, and by country where there are several. How many
 * are found stands below, where screen readers are told of it once the reader pauses.
 */
export function filterFields(model: CardModel): TemplateResult {
  const {foundWall, search} = model;
  return html`
    <div part="filter" @focusin=${search} @input=${search}>
      <label>${interfaceText(messages.name())}<input type="search" /></label>
      ${model.keptSlices > 0 ? noChange : countryField(model)}
      <output>
        ${foundWall?.areAll ? interfaceText(messages.signatories(foundWall.signatories.length)) : nothing}
      </output>
    </div>
  `;
}

function countryField({view}: CardModel): TemplateResult | typeof nothing {
  const codes = new Set(view.signatories.map(countryOf));
  codes.delete('');
  if (codes.size < 2) return nothing;
  return html`
    <label>
      ${interfaceText(messages.country())}
      <select lang=${currentLocale()}>
        <option value="">${messages.allCountries()}</option>
        ${countriesByName(codes).map(
          ([name, code]) => html`<option value=${code}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}
