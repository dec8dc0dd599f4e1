import {type OpenPage} from '../support/page.js';

/** The built script, as partners paste it. */
export const script = '<script src="/served/statement-card"></script>';

/** A card with the bundled statement in English. */
export const card = '<statement-card lang="en">fallback</statement-card>';

/** The bundled statement's title in English. */
export const english = 'Against the persecution of Crimean Tatars and Muslims in occupied Crimea';

/** The same in Ukrainian. */
export const ukrainian = 'Проти переслідування кримських татар і мусульман в окупованому Криму';

/** Titles that the cards on a page show; nothing for a card that shows none. */
export function titles({document}: OpenPage): (string | undefined)[] {
  return [...document.querySelectorAll('statement-card')].map(titleOf);
}

/** The title that a card shows. */
export function titleOf(element: Element): string | undefined {
  return element.shadowRoot?.querySelector('[part=title]')?.textContent.trim();
}

/** Waits until something is so; the test's own time limit ends it. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits until a page shows so many cards. */
export function shown(page: OpenPage, count = 1): Promise<void> {
  return until(() => titles(page).filter(Boolean).length === count);
}
