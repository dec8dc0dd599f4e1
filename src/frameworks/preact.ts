import type {HTMLAttributes} from 'preact';
import type {Attributes, Handlers, Properties, StatementTags} from './tags.js';

type StatementProps<Element extends HTMLElement> = HTMLAttributes<Element> &
  Attributes<Element> &
  Properties<Element> &
  Handlers<Element>;

type StatementElements = {
  [Tag in keyof StatementTags]: StatementProps<StatementTags[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends StatementElements {}
  }
}
