/**
 * What a value has to be: `statement.schema.json` in as few bytes as the browser needs. The build
 * derives it, and refuses a schema that says more than can be expressed here.
 */
export interface Shape {
  /** What should stand here, in words. */
  readonly title?: string;
  /** One of these values. */
  readonly enum?: readonly unknown[];
  /** Any number. */
  readonly number?: true;
  /** A whole number from here on. */
  readonly minimum?: number;
  /** Text that a regular expression finds something in. */
  readonly pattern?: string;
  /** Text of a kind: a day that exists, or an address, which is resolved and checked for safety. */
  readonly format?: 'date' | 'uri-reference';
  /** An object with at least one entry: by BCP 47 tag, values of that shape. */
  readonly byLanguage?: Shape;
  /** A list of values of that shape. */
  readonly items?: Shape;
  /** An object with these fields, each of a shape; `?` marks optional ones. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Alternatives: an object whose required fields the value has, else one that it fits. */
  readonly anyOf?: readonly Shape[];
}
