import type {Locale} from './locale.js';

/**
 * Months as they stand in a date, January first, in the languages that no engine's `Intl` knows: it would
 * answer in the machine's own language, and silently so.
 */
export const months: Partial<Record<Locale, readonly string[]>> = {
  crh: 'yanvar fevral mart aprel mayıs iyün iyül avgust sentâbr oktâbr noyabr dekabr'.split(' '),
};
