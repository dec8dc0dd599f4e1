import type * as React from 'react';
import type {Attributes, Handlers, Properties, StatementTags} from './tags.js';

type HTMLProps<Element> = React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element>;

type StatementProps<Element> = HTMLProps<Element> &
  Attributes<Element> &
  Properties<Element> &
  Handlers<Element>;

/** Until version 19, React only sets attributes, and `class` under its own name. */
type StatementProps18<Element> = Omit<HTMLProps<Element>, 'className'> &
  Attributes<Element> & {class?: string | undefined};

/** `createFactory` went with version 19. */
type IsReact18 = 'createFactory' extends keyof typeof React ? true : false;

type StatementElements = {
  [Tag in keyof StatementTags]: IsReact18 extends true
    ? StatementProps18<StatementTags[Tag]>
    : StatementProps<StatementTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends StatementElements {}
  }
}
