import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/formats.js';
import {foreignLanguageName} from '../i18n/language-name.js';
import {messages} from '../i18n/messages.js';
import type {CardModel} from './card-model.js';
import {languageButton} from './languages.js';
import {interfaceText, localText} from './local-text.js';

/** How far the text shown can be relied on: its standing, its age, and what it lacks. */
export function translationNotice({view, isCard, switchLanguage}: CardModel): TemplateResult {
  const {translation, borrowed, languages} = view;
  const {kind, translator, staleVersion} = translation;
  const choose = (tag: string, {target}: Event) => {
    // This button goes with the translation; the language's own above takes over the focus.
    ((target as Element).getRootNode() as ShadowRoot)
      .querySelector<HTMLElement>(`button[lang="${tag}"]`)
      ?.focus();
    switchLanguage(tag);
  };
  // A part alone has no buttons to come back by.
  const originals = isCard && kind !== 'original' ? languages.filter(({original}) => original) : [];
  return html`
    <p part="notice" class="line">
      <span>${interfaceText(messages[kind]())}</span>
      ${
        translator
          ? html`<span>${interfaceText(messages.translator())} ${localText(translator)}</span>`
          : nothing
      }
      ${staleVersion ? html`<span>${interfaceText(messages.stale(staleVersion))}</span>` : nothing}
      ${
        borrowed.length === 0
          ? nothing
          : html`<span
              >${interfaceText(messages.borrowed(formatList(borrowed.map(foreignLanguageName))))}</span
            >`
      }
      ${originals.map(
        (language) =>
          // The words before the button are one text: of two, engines round the width otherwise.
          html`<span class="original"
            >${interfaceText(html`${`${messages.original()} (`}${languageButton(language, choose)})`)}</span
          >`,
      )}
    </p>
  `;
}
