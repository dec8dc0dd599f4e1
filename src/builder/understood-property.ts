import {
  customProperties,
  parseCustomProperty,
  type CustomProperty,
} from '../snippets/custom-properties.js';

/**
 * The value of a custom property, where this browser understands it.
 *
 * @param written As it was typed, or as it stands in an address.
 * @returns Nothing for what is no colour, length or typeface, whichever the property takes.
 */
export function understoodProperty(name: CustomProperty, written: string): string | undefined {
  const value = parseCustomProperty(written);
  return value !== undefined && CSS.supports(customProperties[name], value) ? value : undefined;
}
