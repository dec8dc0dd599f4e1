/** Parts of a statement that an element can show, in their natural order. */
export const parts = ['summary', 'figures', 'demands', 'signatories'] as const;
/** See {@link parts}. */
export type Part = (typeof parts)[number];

/** Colour themes; `auto` follows the page. */
export const themes = ['auto', 'light', 'dark'] as const;
/** See {@link themes}. */
export type Theme = (typeof themes)[number];

/** Levels of headings in HTML. */
export const headingLevels = [1, 2, 3, 4, 5, 6] as const;

const defaultHeadingLevel = 2;

/** The theme meant by a `theme` attribute or property; `auto` for anything else. */
export function parseTheme(value: unknown): Theme {
  return themes.find((theme) => theme === word(value)) ?? 'auto';
}

/** The level meant by a `heading-level` attribute or property, 1 to 6; 2 for anything else. */
export function parseHeadingLevel(value: unknown): number {
  return headingLevels.find((level) => String(level) === word(value)) ?? defaultHeadingLevel;
}

/**
 * The parts listed in a `show` attribute or property, in its order and each once. Unknown names are
 * passed over; all parts for a list without any known one.
 */
export function parseShow(value: unknown): readonly Part[] {
  const names = word(value).split(/[\s,]+/);
  const shown = names.filter((name): name is Part => (parts as readonly string[]).includes(name));
  return shown.length > 0 ? [...new Set(shown)] : parts;
}

function word(value: unknown): string {
  const isWritten = typeof value === 'string' || typeof value === 'number';
  return isWritten ? String(value).trim().toLowerCase() : '';
}
