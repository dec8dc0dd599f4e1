import type {StatementDocument} from '../../src/index.js';
import type {Theme} from '../../src/source/options.js';

/** What an application's state says about its card. */
export interface Settings {
  readonly isShown: boolean;
  readonly lang: string;
  readonly headingLevel: number;
  readonly theme: Theme;
  readonly show: string;
  /** Only for frameworks that set properties. */
  readonly statement?: StatementDocument | undefined;
}

/** The state that applications begin with, on the server as in the browser. */
export const initialSettings: Settings = {
  isShown: true,
  lang: 'uk',
  headingLevel: 3,
  theme: 'light',
  show: 'summary signatories',
};

/** What an application's page needs: state, and where to tell of the card's events. */
export interface AppProps {
  readonly settings: Settings;
  readonly hear: (event: Event) => void;
}

/** An application in a page; every method has taken effect when it returns or settles. */
export interface Application {
  change(settings: Settings): void | Promise<void>;
  unmount(): void | Promise<void>;
}

/** How a framework begins: from nothing, or from what its server has rendered. */
export type Start = (root: Element, props: AppProps) => Application | Promise<Application>;

/** What the script of each framework's application exports. */
export interface Client {
  readonly mount: Start;
  readonly hydrate: Start;
}

/** What the script of each framework's server exports. */
export interface Server {
  /** Content of the page's root; and of its head, for frameworks that need something there. */
  readonly render: (settings: Settings) => Rendered | Promise<Rendered>;
}

/** See {@link Server}. */
export interface Rendered {
  readonly body: string;
  readonly head?: string;
}

/** For the server, where nothing happens. */
export const hearNothing = (): void => undefined;
