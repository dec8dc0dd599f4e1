import {render} from 'lit';
import {chooseLocale, inLocale} from '../../i18n/locale.js';
import {directionOf} from '../../statement/language-tag.js';
import {hostMessages} from './host-messages.js';
import {hostTemplate} from './host-template.js';
import {hostSheets, type Host} from './hosts.js';
import {snippetNodes} from './snippet-nodes.js';
import {trusted} from './trusted.js';

/** How long what was shown stays when nothing tells that what comes after it is there. */
const patience = 1500;

/** What says itself when it is there, or becomes something that does. */
const late = 'statement-card, blockquote.statement-card, iframe';

/**
 * A made-up web page in a frame's document. It inherits the policy of the page around, so that everything
 * is built without markup and without styles in it.
 */
export class HostPage {
  private readonly _page: Document;
  private _waiting: Element | undefined;

  /**
   * @param page Empty document of a frame.
   * @param script Address of the card's script; an empty one for none.
   */
  constructor(page: Document, script: string) {
    this._page = page;
    // Links of the card would take the page away.
    const base = page.createElement('base');
    base.target = '_blank';
    page.head.append(base);
    if (script) page.head.append(scriptOf(page, script));
  }

  /**
   * Puts the page into another dress and language; the card stays.
   *
   * @param lang Language of the page, BCP 47; one that is not written from right to left is Arabic in the
   *   host that is.
   */
  dress(host: Host, lang: string): void {
    const page = this._page;
    const wanted = host === 'rtl' && directionOf(lang) !== 'rtl' ? 'ar' : lang;
    const locale = chooseLocale([wanted]);
    page.documentElement.lang = wanted;
    page.documentElement.dir = directionOf(wanted);
    page.adoptedStyleSheets = [sheetFor(page, hostSheets[host])];
    inLocale(locale, () => {
      page.title = `${hostMessages.title()} – ${hostMessages[host]()}`;
      render(hostTemplate(host, locale, wanted), page.body);
    });
  }

  /** Puts a snippet onto the page; what was there before goes when it is there to be seen. */
  place(snippet: string): void {
    const place = this._page.querySelector('.embed');
    if (!place) return;
    this._waiting?.remove();
    const shown = [...place.children];
    const next = this._page.createElement('div');
    next.hidden = shown.length > 0;
    next.append(snippetNodes(snippet, this._page));
    this._waiting = next.hidden ? next : undefined;
    const isThere = untilThere(next);
    place.append(next);
    void isThere.then(() => {
      if (!next.isConnected) return;
      for (const element of shown) element.remove();
      next.hidden = false;
      if (this._waiting === next) this._waiting = undefined;
    });
  }
}

function scriptOf(page: Document, address: string): HTMLScriptElement {
  const script = page.createElement('script');
  script.src = trusted.createScriptURL(new URL(address, location.href).href);
  return script;
}

/** A frame's document takes only sheets that were made in its own window. */
function sheetFor(page: Document, styles: string): CSSStyleSheet {
  const window = page.defaultView;
  const sheet = new (window ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/** When something that is about to be put on a page can be seen there. */
function untilThere(snippet: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const isThere = () => {
      resolve();
    };
    for (const type of ['statement-ready', 'statement-error']) {
      snippet.addEventListener(type, isThere, {once: true});
    }
    for (const frame of snippet.querySelectorAll('iframe')) {
      // What is not shown would not be loaded.
      frame.removeAttribute('loading');
      frame.addEventListener('load', isThere, {once: true});
    }
    if (snippet.querySelector(late)) setTimeout(isThere, patience);
    else isThere();
  });
}
