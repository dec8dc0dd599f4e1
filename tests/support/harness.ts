import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StatementErrorEvent} from '../../src/elements/events.js';
import type {StatementElement} from '../../src/elements/statement-element.js';
import {next} from './next.js';

export {next};

/** The text that a reader sees in an element, with white space as it is shown. */
export function shownText(element: Element): string {
  const text = (element.shadowRoot?.querySelector('.card')?.textContent ?? '').trim();
  return text.replace(/\s+/g, ' ');
}

/** Whether the element's own children stand in for the statement. */
export function showsFallback(element: Element): boolean {
  return element.shadowRoot?.querySelector('slot') !== null;
}

/** Elements in a shadow root. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first such element; fails the test when there is none. */
export function one(element: Element, selector: string): HTMLElement {
  const [first] = all(element, selector);
  expect(first, `an element ${selector}`).to.exist;
  return first!;
}

/** Trimmed texts of elements in a shadow root. */
export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
}

const mounted: Element[] = [];

afterEach(() => {
  for (const host of mounted.splice(0)) host.remove();
});

/**
 * Puts markup on the page until the test ends. Waits for no animation frame: several test pages run
 * at a time, and those in the background get none.
 */
export function mount(markup: string): HTMLElement {
  const host = document.createElement('div');
  mounted.push(host);
  document.body.append(host);
  host.innerHTML = markup;
  return host;
}

/** Puts markup on the page and waits for the first element's first rendering. */
export async function show<Shown extends StatementElement>(markup: string): Promise<Shown> {
  const element = mount(markup).querySelector<Shown>(
    'statement-card, statement-summary, statement-demands, statement-signatories',
  );
  expect(element, 'a statement element').to.exist;
  await element!.updateComplete;
  return element!;
}

/** What happened while a failing element settled. */
export interface Failure {
  readonly element: StatementElement;
  readonly events: readonly StatementErrorEvent[];
  readonly warnings: readonly string[];
}

/** Shows markup whose statement cannot be shown; collects its events and console lines. */
export async function showFailing(markup: string): Promise<Failure> {
  const events: StatementErrorEvent[] = [];
  const warnings: string[] = [];
  const collect = (event: StatementErrorEvent) => {
    events.push(event);
  };
  const warn = console.warn;
  document.addEventListener('statement-error', collect);
  console.warn = (line: string) => warnings.push(line);
  try {
    const settled = next(document, 'statement-error');
    const element = await show(markup);
    await settled;
    await element.updateComplete;
    // A second report would come with a later update.
    element.requestUpdate();
    await element.updateComplete;
    return {element, events, warnings};
  } finally {
    console.warn = warn;
    document.removeEventListener('statement-error', collect);
  }
}
