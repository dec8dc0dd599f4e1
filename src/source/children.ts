/** The document inside an element, as JSON text: its first `<script type="application/json">`. */
export function inlineDocument(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.matches('script[type="application/json"]')) return child.textContent;
  }
  return undefined;
}

/** Whether an element has children that readers can see. */
export function hasFallback(element: Element): boolean {
  for (const {nodeType, nodeName, textContent} of element.childNodes) {
    if (nodeType === Node.ELEMENT_NODE && !/^(script|template|style|link)$/i.test(nodeName)) {
      return true;
    }
    if (nodeType === Node.TEXT_NODE && textContent?.trim()) return true;
  }
  return false;
}

/** Whether the parser may still add children: nothing has been parsed behind the element yet. */
export function isBeingParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
