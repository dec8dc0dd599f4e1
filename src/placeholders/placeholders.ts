import {tags} from '../elements/tags.js';
import {isBeingParsed} from '../source/children.js';
import {isElement} from '../source/element.js';
import {isAllowed} from './allowed-address.js';
import {elementFor} from './element-for.js';
import type {ScriptOptions} from './script-options.js';

const selector = tags.map((tag) => `blockquote.${tag}`).join();

/**
 * Puts an element in the place of every placeholder on the page, now and later. Editors that strip
 * unknown tags leave `<blockquote class="statement-card" data-src="…">text and a link</blockquote>`.
 *
 * @param options.allow Beginnings of the addresses that placeholders may load; any without it. Others
 *   stay what they are, with a line in the console.
 */
export function upgradePlaceholders(page: Document, {allow}: Pick<ScriptOptions, 'allow'>): void {
  const refused = new WeakSet<Element>();
  const unfinished = new Set<HTMLElement>();

  function upgrade(quote: HTMLElement): void {
    if (isBeingParsed(quote)) {
      unfinished.add(quote);
      return;
    }
    if (refused.has(quote) || isInUse(quote)) return;
    const element = elementFor(quote);
    const src = element.getAttribute('src');
    if (src === null || !allow || isAllowed(src, quote.baseURI, allow)) {
      element.append(...quote.childNodes);
      quote.replaceWith(element);
    } else {
      refused.add(quote);
      console.warn(`[statement-card] data-allow does not list ${src}`);
    }
  }

  function upgradeIn(root: ParentNode): void {
    root.querySelectorAll<HTMLElement>(selector).forEach(upgrade);
  }

  function upgradeFinished(): void {
    const quotes = [...unfinished];
    unfinished.clear();
    quotes.forEach(upgrade);
  }

  new MutationObserver((records) => {
    upgradeFinished();
    for (const {addedNodes} of records)
      addedNodes.forEach((node) => {
        if (isElement(node)) {
          if (node.matches(selector)) upgrade(node as HTMLElement);
          else if (node.firstElementChild) upgradeIn(node);
        }
      });
  }).observe(page, {childList: true, subtree: true});
  upgradeIn(page);
  page.addEventListener('DOMContentLoaded', upgradeFinished);
}

/** Whether a placeholder is being edited, or is itself the fallback of an element. */
function isInUse(quote: HTMLElement): boolean {
  return quote.isContentEditable || quote.closest(tags.join()) !== null;
}
