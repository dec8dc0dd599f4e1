import {html, type Markup} from './html.js';
import {formatList} from '../i18n/formats.js';
import {foreignLanguageName} from '../i18n/language-name.js';
import {messages} from '../i18n/messages.js';
import type {StatementView} from '../statement/view.js';
import {textTemplate, wordsTemplate} from './texts.js';

/** How far the text can be relied on: its standing, its age, and what it lacks. */
export function standingTemplate(view: StatementView): Markup {
  const {kind, translator, staleVersion} = view.translation;
  return html`<p>
    ${wordsTemplate(messages[kind](), view)}
    ${
      translator
        ? html` · ${wordsTemplate(messages.translator(), view)} ${textTemplate(translator, view)}`
        : undefined
    }
    ${staleVersion ? html` · ${wordsTemplate(messages.stale(staleVersion), view)}` : undefined}
    ${
      view.borrowed.length > 0
        ? html` ·
          ${wordsTemplate(messages.borrowed(formatList(view.borrowed.map(foreignLanguageName))), view)}`
        : undefined
    }
  </p>`;
}
