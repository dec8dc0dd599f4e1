import type {JSX} from 'solid-js';
import type {Attributes, Events, Properties, StatementTags} from './tags.js';

type Prefixed<Prefix extends string, Members> = {
  [Name in keyof Members & string as `${Prefix}:${Name}`]?: Members[Name];
};

type Listeners<Element> = {
  [Type in keyof Events<Element> as `on:${Type}`]?:
    JSX.EventHandlerWithOptionsUnion<Element, Events<Element>[Type]> | undefined;
};

type StatementProps<Element> = JSX.HTMLAttributes<Element> &
  Attributes<Element> &
  Prefixed<'attr', Attributes<Element>> &
  Prefixed<'prop', Properties<Element>> &
  Listeners<Element>;

type StatementElements = {
  [Tag in keyof StatementTags]: StatementProps<StatementTags[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends StatementElements {}
  }
}
