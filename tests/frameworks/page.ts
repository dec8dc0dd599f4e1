import type {StatementCard} from '../../src/index.js';
import {loadFrame} from '../support/frame.js';
import {initialSettings, type Application, type Client, type Settings} from './application.js';

/** What the page server puts on a page. */
interface PageWindow extends Window {
  readonly client: Client;
  /** What should not have happened, to the server in rendering and on the page. */
  readonly witnessed: readonly string[];
}

const open = new Set<Page>();

afterEach(() => {
  for (const page of open) page.close();
});

/** How a page comes from the server. */
export interface PageOptions {
  readonly framework: string;
  /** Whether the card's script has run before the application's; else {@link Page.loadScript} loads it. */
  readonly scriptFirst: boolean;
  /** With what the server renders the page; without, the page is empty. */
  readonly rendered?: Settings;
  /** Whether what the server has rendered loses the card on its way. */
  readonly damaged?: boolean;
}

/** A page of its own, in a frame, with an application of a framework. */
export class Page {
  /** What the application was told of the card's events. */
  readonly heard: Event[] = [];
  settings = initialSettings;

  private readonly _frame: HTMLIFrameElement;
  private _application: Application | undefined;

  private constructor(frame: HTMLIFrameElement) {
    this._frame = frame;
  }

  static async open({framework, scriptFirst, rendered, damaged}: PageOptions): Promise<Page> {
    const query = new URLSearchParams({script: scriptFirst ? 'first' : 'later'});
    if (damaged) query.set('damaged', 'yes');
    if (rendered) query.set('rendered', JSON.stringify(rendered));
    const page = new Page(await loadFrame({src: `/frameworks/${framework}?${query}`}));
    open.add(page);
    return page;
  }

  get window(): PageWindow {
    return this._frame.contentWindow as unknown as PageWindow;
  }

  get root(): HTMLElement {
    return this._frame.contentDocument!.querySelector('#root')!;
  }

  get card(): StatementCard {
    return this.root.querySelector('statement-card')!;
  }

  get witnessed(): readonly string[] {
    return this.window.witnessed;
  }

  /** Starts the application: from nothing, or from what the server has rendered. */
  async start(how: keyof Client, settings: Partial<Settings> = {}): Promise<void> {
    this.settings = {...initialSettings, ...settings};
    const hear = (event: Event) => {
      this.heard.push(event);
    };
    this._application = await this.window.client[how](this.root, {settings: this.settings, hear});
    await this._settled();
  }

  /** Changes the application's state. */
  async change(settings: Partial<Settings>): Promise<void> {
    this.settings = {...this.settings, ...settings};
    await this._application!.change(this.settings);
    await this._settled();
  }

  async unmount(): Promise<void> {
    await this._application!.unmount();
  }

  /** Loads the card's script into a page that has come without it. */
  async loadScript(): Promise<void> {
    const {contentDocument} = this._frame;
    const script = contentDocument!.createElement('script');
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    script.src = '/dist/statement-card.js';
    contentDocument!.head.append(script);
    await loaded;
    await this.card.updateComplete;
  }

  private async _settled(): Promise<void> {
    await this.root.querySelector('statement-card')?.updateComplete;
  }

  close(): void {
    open.delete(this);
    this._frame.remove();
  }
}

/** The elements and texts in a page, without the blank ones and comments that frameworks work with. */
export function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const walker = root.ownerDocument!.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    if (walker.currentNode.textContent!.trim() !== '') nodes.push(walker.currentNode);
  }
  return nodes;
}
