import {attributeValues, fromParameters, usualOptions} from '../snippets/card-options.js';
import {customPropertyNames} from '../snippets/custom-properties.js';

const attributes = ['theme', 'show', 'addressee'] as const;

/**
 * Has the frame's card look as the frame's address says, such as `#theme=dark&accent=%23b00020`. The heading
 * keeps its level: it is the first in a page of its own.
 *
 * @param fragment With its `#`; what WordPress puts behind another `#` is not ours. Nonsense counts as
 *   nothing: anybody may write an address.
 */
export function applyFragment(card: HTMLElement, fragment: string): void {
  const [, words = ''] = fragment.split('#');
  const {properties, ...options} = fromParameters(new URLSearchParams(words));
  const values = attributeValues({...options, headingLevel: usualOptions.headingLevel});
  for (const name of attributes) {
    const value = values[name];
    if (value === undefined) card.removeAttribute(name);
    else card.setAttribute(name, value);
  }
  for (const name of customPropertyNames) {
    card.style.setProperty(`--statement-${name}`, properties[name] ?? '');
  }
}
