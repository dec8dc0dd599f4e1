import type {PrerenderOptions} from '../../src/prerender/prerender.js';
import {openPage, type OpenFrame, type OpenPage, type Page} from '../support/page.js';

/** What to prerender: one of the test server's documents by its name, or a document; and how. */
export interface Prerendering extends PrerenderOptions {
  readonly document: unknown;
}

/** Where the test server's sample with logos stands. */
export const rivers = new URL('/demo/green-rivers/statement.json', location.href).href;

/** The test server's plain document, by its name and with its address. */
export const good = {document: 'good', base: new URL('/served/good', location.href).href};

/** To be put into the markup of a page: the test server writes the prerendered tag in its place. */
export function tag(prerendering: Prerendering): string {
  return `<?prerender ${JSON.stringify(prerendering)}?>`;
}

/** What `prerender` gives in Node, or the error with which it refuses. */
export async function prerender(prerendering: Prerendering): Promise<string> {
  const answer = await fetch('/prerender', {method: 'POST', body: JSON.stringify(prerendering)});
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** Opens a page in English with this in its body. */
export function open(html: string, page: Partial<Page> = {}): Promise<OpenPage> {
  return openPage({
    ...page,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><body>${html}`,
  });
}

/** The only element of ours on a page. */
export function elementOf({document}: OpenFrame): HTMLElement & {shadowRoot: ShadowRoot} {
  return document.querySelector(
    'statement-card, statement-summary, statement-demands, statement-signatories',
  )!;
}

/** Loads the script into a page that did without, or one of another kind; waits until it has run. */
export function load({document}: OpenFrame, src = '/served/statement-card'): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => {
      // Elements update in microtasks.
      setTimeout(resolve);
    });
    document.head.append(Object.assign(script, {src}));
  });
}
