import type {DemandView, StatementView} from '../statement/view.js';
import {formatDate} from './formats.js';
import {languageName} from './language-name.js';
import {chooseLocale, inLocale} from './locale.js';
import {messages} from './messages.js';

/**
 * A demand to be quoted elsewhere, as plain text: what it says; on a line below, whose it is, in which
 * statement, of which day, which version, in which language and how far that can be relied on; where it
 * stands. The words are in the statement's language as it is read; in English where the interface does not
 * speak it.
 */
export function quotation(view: StatementView, {text}: DemandView, address = ''): string {
  const {language, borrowed, publisher, title, published, version} = view;
  const {kind, staleVersion = version} = view.translation;
  const {lang = language} = text;
  const isBorrowed = borrowed.includes(lang);
  return inLocale(chooseLocale([language]), () => {
    const source = [
      publisher.text.text,
      title.text,
      formatDate(published),
      messages.version(isBorrowed ? version : staleVersion),
      languageName(lang),
      // Of a text in another language it is not known.
      isBorrowed ? '' : messages[kind](),
    ];
    const lines = [messages.quotation(text.text), source.filter(Boolean).join(' · '), address];
    return lines.join('\n').trim();
  });
}
