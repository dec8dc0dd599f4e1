import {bundledStatement} from '../bundled/bundled-statement.js';
import {currentLocale} from '../i18n/locale.js';
import type {Look} from '../render/card-model.js';
import type {Statement} from '../statement/statement.js';
import {version} from './generated/version.js';

/**
 * What a server has rendered of an element. It stays on show until the element has something else to
 * show: to render the same once more would cost readers as much as the rest of the card.
 */
export class Prerendered {
  private readonly _root: ShadowRoot;
  private readonly _nodes: ChildNode[];

  /** @param updateNow Updates the element at once. */
  constructor(root: ShadowRoot, updateNow: () => void) {
    this._root = root;
    this._nodes = [...root.childNodes];
    // A kept button does nothing itself: the one in its place does.
    root.addEventListener('click', ({target}) => {
      const number = this._numberOf((target as Element).closest('button'));
      const kept = this._marked();
      if (number < 0 || !kept) return;
      delete kept.dataset.rendering;
      updateNow();
      this._controls()[number]?.click();
    });
  }

  /** Whether there is any, and it is still there. */
  get isOnShow(): boolean {
    return this._nodes.length > 0;
  }

  /**
   * Puts on show what the parser has left in the element's template: the element had a root before it,
   * or the engine makes no roots. It comes before all else in the root.
   */
  unpackFrom(element: Element): void {
    const template = element.querySelector<HTMLTemplateElement>(':scope>[shadowrootmode]');
    if (!template) return;
    this._nodes.push(...template.content.childNodes);
    this._root.prepend(template.content);
  }

  /** Whether it is what the element would render itself. */
  isSameAs(statement: Statement, language: string, look: Look): boolean {
    const rendering = this._marked()?.dataset.rendering;
    return statement === bundledStatement() && rendering === renderingOfBundled(language, look);
  }

  /**
   * Takes it out of a root that has the same to show behind it. A link or button with the focus hands
   * it on to the one of the same number.
   */
  remove(): void {
    if (!this.isOnShow) return;
    const focused = this._numberOf(this._root.activeElement);
    for (const node of this._nodes.splice(0)) node.remove();
    this._controls()[focused]?.focus({preventScroll: true});
  }

  private _marked(): HTMLElement | null {
    return this._root.querySelector('[data-rendering]');
  }

  private _controls(): HTMLElement[] {
    return [...this._root.querySelectorAll<HTMLElement>('a,button')];
  }

  private _numberOf(control: Element | null): number {
    return this._controls().indexOf(control as HTMLElement);
  }
}

/**
 * All that the bundled statement's rendering depends on: the same for the same, in Node and in browsers.
 * Other statements have no such mark: to tell that not a letter of them has changed would take long.
 */
export function renderingOfBundled(language: string, look: Look): string {
  // The script has names of its own for what is in a look.
  const values: unknown[] = Object.values(look);
  return JSON.stringify([version, currentLocale(), language, values]);
}
