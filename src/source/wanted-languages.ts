import {isElement} from './element.js';

/**
 * The languages wanted where an element stands, most wanted first: its own `lang`, the nearest `lang`
 * around it, the page's, the browser's. Tags are as people typed them.
 */
export function wantedLanguages(element: Element): readonly string[] {
  const page = element.ownerDocument.documentElement;
  return [
    element.getAttribute('lang'),
    nearestLanguage(parentOf(element)),
    page.getAttribute('lang'),
    ...navigator.languages,
  ].filter((tag): tag is string => tag !== null && tag.trim() !== '');
}

/** Every document or shadow tree that an element stands in, from the inside out. */
export function treesAround(element: Element): readonly Node[] {
  const trees: Node[] = [];
  for (let node: Node | undefined = element; node;) {
    const root: Node = node.getRootNode();
    trees.push(root);
    node = hostOf(root);
  }
  return trees;
}

function nearestLanguage(element: Element | undefined): string | null {
  for (let node = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang?.trim()) return lang;
  }
  return null;
}

/** The parent as readers see it: a slot's for what is slotted, the host for what is in a shadow root. */
function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent && isElement(parent) ? parent : hostOf(parent);
}

/** Not by `instanceof`, for the same reason as {@link isElement}. */
function hostOf(root: Node | null): Element | undefined {
  return (root as Partial<ShadowRoot> | null)?.host;
}
