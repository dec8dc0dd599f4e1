import type {EmbedBuilder} from '../../src/builder/embed-builder.js';
import {until} from '../hosts/cards.js';
import {openWitnessed, type WitnessedPage} from '../support/page.js';

/** The builder on a page of its own. */
export interface OpenBuilder extends WitnessedPage {
  readonly builder: EmbedBuilder;
  readonly root: ShadowRoot;
}

/** Opens a page with the builder and waits until its statement is there, or why it is not. */
export async function openBuilder(path: string, fragment = '', width = 1000): Promise<OpenBuilder> {
  const page = await openWitnessed(path + fragment, width);
  const {window, document} = page;
  const builder = document.querySelector('embed-builder')!;
  await window.customElements.whenDefined('embed-builder');
  await until(() => builder.shadowRoot?.querySelector('.result[aria-busy=false]'));
  return {...page, builder, root: builder.shadowRoot!};
}

/** The snippet on offer; nothing where it has not been written. */
export function codeOf({root}: OpenBuilder): string | undefined {
  return root.querySelector('snippet-code')?.code;
}

/** Waits until the preview has a card on it, and gives that page. */
export async function previewOf({root}: OpenBuilder): Promise<Document> {
  const page = () =>
    root.querySelector('host-preview')?.shadowRoot?.querySelector('iframe')?.contentDocument;
  await until(() => page()?.querySelector('statement-card')?.shadowRoot?.querySelector('.card'));
  return page()!;
}

/** Chooses as a reader does: by a click, or by another value of a field. */
export async function choose(opened: OpenBuilder, selector: string, value?: string): Promise<void> {
  const {root, builder, window} = opened;
  const field = root.querySelector<HTMLInputElement>(selector)!;
  if (value === undefined) field.click();
  else {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new window.Event(type));
  }
  await builder.updateComplete;
}
