import {currentLocale} from '../i18n/locale.js';
import type {Look} from '../render/card-model.js';
import {isOld} from '../render/figures.js';
import type {StatementView} from '../statement/view.js';
import {version} from './generated/version.js';

// What a server has rendered of an element stays on show until the element has something else to show: to
// render the same once more would cost readers as much as the rest of the card.

/**
 * Puts on show what the parser has left in the element's template: the element had a root before it, or
 * the engine makes no roots. It comes before all else in the root.
 *
 * @param nodes Gets what comes into the root.
 */
export function unpackPrerendered(element: Element, root: ShadowRoot, nodes: ChildNode[]): void {
  const template = element.querySelector<HTMLTemplateElement>(':scope>[shadowrootmode]');
  if (!template) return;
  nodes.push(...template.content.childNodes);
  root.prepend(template.content);
}

/**
 * Takes what a server has rendered out of a root that has the same to show behind it. A link, button, field
 * or demand with the focus hands it on to the one of the same number; what a reader has opened stays open.
 */
export function removePrerendered(root: ShadowRoot, nodes: ChildNode[]): void {
  if (!nodes[0]) return;
  const controls = () => [
    ...root.querySelectorAll<HTMLElement>('a,button,summary,li,input,select'),
  ];
  const focused = controls().indexOf(root.activeElement as HTMLElement);
  const [sent, live] = root.querySelectorAll('details');
  if (sent && live) live.open = sent.open;
  for (const node of nodes.splice(0)) node.remove();
  controls()[focused]?.focus({preventScroll: true});
}

/**
 * All that a statement's rendering depends on, the same for the same, in Node and in browsers. Only that of
 * the bundled statement is marked with it: to tell that not a letter of another has changed would take long.
 */
export function renderingKey({language, figures}: StatementView, look: Look): string {
  const {parts, theme, headingLevel, onlyAddressee} = look;
  const old = figures.map(isOld);
  return [version, currentLocale(), language, parts, theme, headingLevel, onlyAddressee, old].join(
    ' ',
  );
}

/** What may bear the mark of {@link renderingKey} in its `data-rendering`, while it is on show. */
export function prerenderedStyles(root: ShadowRoot): HTMLElement | null {
  return root.firstElementChild as HTMLElement | null;
}

/** A button that a server has rendered does nothing itself when it is clicked: the one in its place does. */
export function passClicksOn(root: ShadowRoot, updateNow: () => void): void {
  root.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('button');
    const styles = prerenderedStyles(root);
    if (!button || !styles?.dataset.rendering) return;
    delete styles.dataset.rendering;
    button.focus();
    updateNow();
    (root.activeElement as HTMLElement | null)?.click();
  });
}
