import {isElement} from './element.js';

/** The document inside an element, as JSON text: its first `<script type="application/json">`. */
export function inlineDocument(element: Element): string | undefined {
  return element.querySelector(':scope>script[type="application/json"]')?.textContent;
}

const media = 'img, svg, video, audio, iframe, object, canvas';

/** Whether an element has children that readers can see; editors leave empty paragraphs behind. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.textContent?.trim() !== '';
    return isElement(child) && isSeen(child);
  });
}

function isSeen(element: Element): boolean {
  if (element.matches('script, template, style, link')) return false;
  return (
    element.textContent.trim() !== '' ||
    element.matches(media) ||
    element.querySelector(media) !== null
  );
}

/** Whether the parser may still add children: nothing has been parsed behind the element yet. */
export function isBeingParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
