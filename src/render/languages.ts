import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../i18n/language-name.js';
import {currentLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import type {LanguageView} from '../statement/view.js';
import type {CardModel} from './card-model.js';

/** Buttons that switch the language, each by the language's own name; none for a single language. */
export function languagesPart({view, switchLanguage}: CardModel): TemplateResult | typeof nothing {
  if (view.languages.length < 2) return nothing;
  return html`
    <div part="languages" role="group" lang=${currentLocale()} aria-label=${messages.languages()}>
      ${view.languages.map((language) => languageButton(language, switchLanguage))}
    </div>
  `;
}

/** A button with a language's own name. */
export function languageButton(
  {tag, dir, current}: LanguageView,
  choose: (tag: string, event: Event) => void,
): TemplateResult {
  const press = (event: Event) => {
    choose(tag, event);
  };
  return html`
    <button
      type="button"
      lang=${tag}
      dir=${dir}
      aria-current=${current ? 'true' : nothing}
      @click=${press}
    >
      ${languageName(tag)}
    </button>
  `;
}
