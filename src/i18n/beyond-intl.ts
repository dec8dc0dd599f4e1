import type {Locale} from './locale.js';

/** How to write in a language that no engine's `Intl` knows. */
interface Conventions {
  /** A language that writes numbers and lists alike, for `Intl`. */
  readonly like: string;
  /** Names of the months as they stand in a date, January first. */
  readonly months: readonly string[];
}

/** Locales for which `Intl` would answer in the machine's own language, and silently so. */
export const beyondIntl: Partial<Record<Locale, Conventions>> = {
  crh: {
    like: 'tr',
    months: 'yanvar fevral mart aprel mayıs iyün iyül avgust sentâbr oktâbr noyabr dekabr'.split(
      ' ',
    ),
  },
};
