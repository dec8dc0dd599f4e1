import {elementsByTag, tags} from '../elements/tags.js';

/**
 * The element that a placeholder stands for, with the placeholder's own attributes and those that its
 * single-word data names mean: `data-headinglevel` is `heading-level`.
 */
export function elementFor(quote: HTMLElement): HTMLElement {
  const tag = tags.find((name) => quote.classList.contains(name)) ?? 'statement-card';
  const element = document.createElement(tag);
  for (const attribute of quote.attributes) {
    // A strict policy lets scripts write styles in this way alone, and code in none.
    if (attribute.name === 'style') element.style.cssText = quote.style.cssText;
    else if (!attribute.name.startsWith('on')) {
      element.setAttributeNode(attribute.cloneNode() as Attr);
    }
  }
  for (const name of ['lang', ...elementsByTag[tag].observedAttributes]) {
    const value = quote.dataset[name.replace('-', '')];
    if (value !== undefined) element.setAttribute(name, value);
  }
  return element;
}
