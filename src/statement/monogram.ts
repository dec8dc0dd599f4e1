import {primaryLanguage} from './language-tag.js';
import type {LocalText} from './view.js';

// "of", "for", "з", "ve": too short and too common to tell names apart.
const particle = /^\p{Ll}{1,3}$/u;

/** The Arabic article begins most Arabic names. */
const arabicArticle = /^ال(?=\p{L}{2})/u;

/** `i` becomes `İ` in these languages; engines do not know that of Crimean Tatar. */
const dottedCapital = new Map([['crh', 'tr']]);

/** Initials of a name's first two words that carry it, or the first two letters of a single word. */
export function monogram({text, lang = ''}: LocalText): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu) ?? [];
  const carrying = words.filter((word) => !particle.test(word));
  const [first = '', second] = (carrying.length > 0 ? carrying : words).map((word) =>
    word.replace(arabicArticle, ''),
  );
  const letters = second ? leading(first, 1) + leading(second, 1) : leading(first, 2);
  const language = primaryLanguage(lang);
  return upperCase(letters, dottedCapital.get(language) ?? language);
}

/** Letters with the marks that belong to them. */
function leading(word: string, count: number): string {
  return (word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []).slice(0, count).join('');
}

function upperCase(letters: string, language: string): string {
  try {
    // `und`, because without a language it would be by that of the machine.
    return letters.toLocaleUpperCase(language || 'und');
  } catch {
    return letters.toUpperCase();
  }
}
