import {html, type Markup} from './html.js';
import {formatList} from '../i18n/formats.js';
import {foreignLanguageName} from '../i18n/language-name.js';
import {messages} from '../i18n/messages.js';
import type {StatementView} from '../statement/view.js';
import {textTemplate, wordsTemplate} from './texts.js';

/** How far the text can be relied on, within a line: its standing and its age. */
export function standingLine(view: StatementView): Markup {
  const {kind, staleVersion} = view.translation;
  return html`${wordsTemplate(messages[kind](), view)}${
    staleVersion ? html` · ${wordsTemplate(messages.stale(staleVersion), view)}` : undefined
  }`;
}

/** The same with who has translated it, and what it lacks. */
export function standingTemplate(view: StatementView): Markup {
  const {translator} = view.translation;
  return html`<p>
    ${standingLine(view)}
    ${
      translator
        ? html` · ${wordsTemplate(messages.translator(), view)} ${textTemplate(translator, view)}`
        : undefined
    }
    ${
      view.borrowed.length > 0
        ? html` ·
          ${wordsTemplate(messages.borrowed(formatList(view.borrowed.map(foreignLanguageName))), view)}`
        : undefined
    }
  </p>`;
}
