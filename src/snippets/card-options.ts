import {
  parseHeadingLevel,
  parseShow,
  parseTheme,
  parts,
  type Part,
  type Theme,
} from '../source/options.js';
import {
  customPropertyEntries,
  customPropertyNames,
  parseCustomProperty,
  type CustomProperties,
} from './custom-properties.js';

/** How a card looks and what it shows, whatever its statement. */
export interface CardOptions {
  readonly theme: Theme;
  /** Level of the first heading, 1 to 6. */
  readonly headingLevel: number;
  /** Parts to show, in order. */
  readonly show: readonly Part[];
  /** Id of the only addressee to show; empty for all. */
  readonly addressee: string;
  readonly properties: CustomProperties;
}

/** What a card does that is told nothing. */
export const usualOptions: CardOptions = {
  theme: 'auto',
  headingLevel: 2,
  show: parts,
  addressee: '',
  properties: {},
};

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The options as values of the element's attributes, without those that are usual. */
export function attributeValues(options: Partial<CardOptions>): Readonly<Record<string, string>> {
  const usual = allAttributeValues(usualOptions);
  const values = Object.entries(allAttributeValues({...usualOptions, ...options}));
  return Object.fromEntries(values.filter(([name, value]) => value !== usual[name]));
}

function allAttributeValues({theme, headingLevel, show, addressee}: CardOptions) {
  return {
    theme,
    'heading-level': String(headingLevel),
    show: show.join(' '),
    addressee,
  } as Readonly<Record<string, string>>;
}

/** The same as the fragment of an address, with the custom properties. */
export function toParameters(options: Partial<CardOptions>): URLSearchParams {
  return new URLSearchParams([
    ...Object.entries(attributeValues(options)),
    ...customPropertyEntries(options.properties ?? {}).map(([name, value]) => [name, value]),
  ]);
}

/** The options in such a fragment; the usual ones in the place of nonsense. */
export function fromParameters(parameters: URLSearchParams): CardOptions {
  const word = (name: string) => parameters.get(name) ?? '';
  const properties = customPropertyNames.map(
    (name) => [name, parseCustomProperty(word(name))] as const,
  );
  return {
    theme: parseTheme(word('theme')),
    headingLevel: parseHeadingLevel(word('heading-level')),
    show: parseShow(word('show')),
    addressee: slug.test(word('addressee')) ? word('addressee') : '',
    properties: Object.fromEntries(properties.filter(([, value]) => value !== undefined)),
  };
}
