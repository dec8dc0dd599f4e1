import type {LitElement} from 'lit';
import type {} from '../define.js';
import type {StatementCard} from '../elements/statement-card.js';
import type {StatementElement} from '../elements/statement-element.js';
import type {Part} from '../source/options.js';

/** The tags that `define.ts` registers, with their elements. */
export type StatementTags = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends StatementElement
      ? Tag
      : never
  ]: HTMLElementTagNameMap[Tag];
};

/** Attributes of an element: those of its properties that are texts or numbers. */
export type Attributes<Element> = {
  // Only names that stay the same keep their descriptions for editors.
  [Name in keyof Element as Name extends TextName<Element> & KebabCase<Name> ? Name : never]?:
    AttributeValue<Element, Name> | undefined;
} & {
  [Name in TextName<Element> as KebabCase<Name>]?: AttributeValue<Element, Name> | undefined;
};

/** Properties of an element that no attribute of the same name sets. */
export type Properties<Element> = {
  [
    Name in keyof Element as Name extends Exclude<OwnName<Element>, keyof Attributes<Element>>
      ? Name
      : never
  ]?: Element[Name] | undefined;
};

/** Events of an element, by their names. */
export type Events<Element> = Omit<
  StatementEvents,
  Element extends StatementCard ? never : 'statement-language'
>;

/** Handlers of an element's events, by the names that most frameworks give them: `on` and the event's. */
export type Handlers<Element> = {
  [Type in keyof Events<Element> as `on${Type}`]?:
    ((event: Events<Element>[Type]) => void) | undefined;
};

type StatementEvents = Pick<
  GlobalEventHandlersEventMap,
  Extract<keyof GlobalEventHandlersEventMap, `statement-${string}`>
>;

type OwnName<Element> = Exclude<keyof Element, keyof LitElement>;

type TextName<Element> = {
  [Name in OwnName<Element>]: Element[Name] extends string | number | null ? Name : never;
}[OwnName<Element>];

type AttributeValue<Element, Name extends keyof Element> = Name extends 'show'
  ? // Names of parts for the editor to offer; a list of several is text.
    Part | (string & {}) | null
  : Element[Name] extends number
    ? number | string
    : Element[Name];

type KebabCase<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;
