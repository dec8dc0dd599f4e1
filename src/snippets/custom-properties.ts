/** The custom properties by which pages set a card's look, `--statement-…`, and what each takes. */
export const customProperties = {
  accent: 'color',
  surface: 'color',
  text: 'color',
  muted: 'color',
  border: 'color',
  radius: 'border-radius',
  font: 'font-family',
  spacing: 'padding-left',
} as const;

/** Name of a custom property, without `--statement-`. */
export type CustomProperty = keyof typeof customProperties;

/** Values by name; none for those that stay as they are. */
export type CustomProperties = Readonly<Partial<Record<CustomProperty, string>>>;

/** All names, in the order of the documentation. */
export const customPropertyNames = Object.keys(customProperties) as CustomProperty[];

/** What a colour, a length or a typeface is written with. */
const harmless = /^[\p{L}\p{N} #%.,()/*+'"_-]{1,100}$/u;

/** Begins a comment, or the address of another site: a ground could be a picture from there. */
const foreign = /\/[/*]/;

/**
 * The value of a custom property, as it may stand in a `style` attribute: several spaces are one.
 *
 * @returns Nothing for what could be more than one value, is a part of one, or loads something from elsewhere.
 */
export function parseCustomProperty(value: string): string | undefined {
  const trimmed = value.trim().replace(/ +/g, ' ');
  const isOne = harmless.test(trimmed) && !foreign.test(trimmed) && isClosed(trimmed);
  return isOne ? trimmed : undefined;
}

/** Whether quotation marks and parentheses end: else what comes behind the value would belong to it. */
function isClosed(value: string): boolean {
  const withoutTexts = value.replace(/"[^"]*"|'[^']*'/g, '');
  let [rest, before] = [withoutTexts, ''];
  while (rest !== before) [rest, before] = [rest.replace(/\([^()"']*\)/g, ''), rest];
  return !/["'()]/.test(rest);
}

/** Those that are set, in the order of the documentation. */
export function customPropertyEntries(
  properties: CustomProperties,
): readonly (readonly [CustomProperty, string])[] {
  return customPropertyNames.flatMap((name) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}
