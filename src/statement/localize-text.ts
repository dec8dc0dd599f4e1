import {directionOf, type Direction} from './language-tag.js';
import {matchLanguage} from './match-language.js';
import type {Statement, Text} from './statement.js';
import type {LocalText} from './view.js';

/** Chooses one string out of a text's languages. */
export type LocalizeText = (text: Text) => LocalText;

/**
 * A chooser that takes the first language of `preferences` in which a text exists, each text on its
 * own, else the text's first language: better another language, marked as such, than a gap.
 */
export function textLocalizer(
  {languages}: Pick<Statement, 'languages'>,
  preferences: readonly string[],
): LocalizeText {
  return (text) => {
    if (typeof text === 'string') return {text, dir: 'auto'};
    const available = Object.keys(text);
    const lang = firstMatch(preferences, available) ?? available[0] ?? '';
    const dir: Direction = languages[lang]?.dir ?? directionOf(lang);
    return {text: text[lang] ?? '', lang, dir};
  };
}

function firstMatch(preferences: readonly string[], available: readonly string[]) {
  for (const preference of preferences) {
    // Nearly always, and far cheaper to see.
    if (available.includes(preference)) return preference;
    const match = matchLanguage(preference, available);
    if (match) return match;
  }
  return undefined;
}
