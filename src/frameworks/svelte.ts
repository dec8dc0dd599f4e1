import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Handlers, Properties, StatementTags} from './tags.js';

type StatementProps<Element extends HTMLElement> = HTMLAttributes<Element> &
  Attributes<Element> &
  Properties<Element> &
  Handlers<Element>;

type StatementElements = {
  [Tag in keyof StatementTags]: StatementProps<StatementTags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends StatementElements {}
}
