/**
 * Puts on show what a server has rendered of an element and the parser has left in its template: the
 * element had a root before it, or the engine makes no roots. It comes before all else in the root.
 *
 * @param nodes Gets what comes into the root.
 */
export function unpackPrerendered(element: Element, root: ShadowRoot, nodes: ChildNode[]): void {
  const template = element.querySelector<HTMLTemplateElement>(':scope>[shadowrootmode]');
  if (template) {
    nodes.push(...template.content.childNodes);
    root.prepend(template.content);
  }
}

/**
 * Takes what a server has rendered out of a root that has the same to show behind it. A link or button
 * with the focus hands it on to the one of the same number.
 */
export function removePrerendered(root: ShadowRoot, nodes: ChildNode[]): void {
  if (!nodes[0]) return;
  const controls = () => [...root.querySelectorAll<HTMLElement>('a,button')];
  const focused = controls().indexOf(root.activeElement as HTMLElement);
  for (const node of nodes.splice(0)) node.remove();
  controls()[focused]?.focus({preventScroll: true});
}
