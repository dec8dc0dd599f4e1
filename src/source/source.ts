import {inlineDocument, isBeingParsed} from './children.js';

/** Where an element's statement comes from. */
export type Source =
  | {
      /** The `statement` property. */
      readonly kind: 'object';
      readonly document: unknown;
    }
  | {
      /** The `src` attribute, with the `integrity` attribute. */
      readonly kind: 'address';
      readonly src: string;
      readonly integrity: string;
    }
  | {
      /** JSON text inside the element. */
      readonly kind: 'inline';
      readonly text: string;
    }
  | {
      /** The script's own statement. */
      readonly kind: 'bundled';
    }
  | {
      /** Not known yet: the page's parser has not come to the element's end. */
      readonly kind: 'pending';
    };

/** What an element says about its source. */
export interface SourceHost extends Element {
  readonly statement: unknown;
  /** Text in the first place, but scripts also set `URL` objects. */
  readonly src: unknown;
  readonly integrity: unknown;
}

/** The first source that is there. */
export function sourceOf(host: SourceHost): Source {
  const {statement} = host;
  // Preact writes an empty text where an application takes its statement back.
  const isGiven = statement !== undefined && statement !== null && statement !== '';
  if (isGiven) return {kind: 'object', document: statement};
  const src = textOf(host.src);
  if (src) return {kind: 'address', src, integrity: textOf(host.integrity)};
  const text = inlineDocument(host);
  if (isBeingParsed(host)) return {kind: 'pending'};
  return text === undefined ? {kind: 'bundled'} : {kind: 'inline', text};
}

function textOf(value: unknown): string {
  if (value instanceof URL) return value.href;
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether two sources would give the same statement: they are alike in every field. */
export function isSameSource(a: Source | undefined, b: Source): boolean {
  return Object.entries(b).every(([field, value]) => a?.[field as keyof Source] === value);
}
