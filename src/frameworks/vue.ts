import type {HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Events, Properties, StatementTags} from './tags.js';

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** Templates are checked by the names of props; they may write them with hyphens. */
type AttributeProps<Element> = {
  [Name in keyof Attributes<Element> & string as CamelCase<Name>]?: Attributes<Element>[Name];
};

type Props<Element> = AttributeProps<Element> &
  Omit<Properties<Element>, keyof AttributeProps<Element>>;

type Handlers<Element> = {
  [Type in keyof Events<Element> as `on${Capitalize<CamelCase<Type>>}`]?:
    ((event: Events<Element>[Type]) => void) | undefined;
};

type StatementComponent<Element> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props<Element> & Handlers<Element>;
};

type StatementComponents = {
  [Tag in keyof StatementTags]: StatementComponent<StatementTags[Tag]>;
};

declare module 'vue' {
  interface GlobalComponents extends StatementComponents {}
}
