import {inLocale, type Locale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import {quotation} from '../i18n/quotation.js';
import type {DemandView, StatementView} from '../statement/view.js';

/**
 * Gives a reader a demand as a quotation with its address: by the device's own sheet, which offers to
 * copy as well, where there is no mouse; else by the clipboard; where that is denied, in a field, selected.
 *
 * @param button The button that was pressed.
 */
export async function quote(
  view: StatementView,
  demand: DemandView,
  button: HTMLElement,
): Promise<void> {
  // The address is in the text: of the two, some sheets copy only one.
  const content = {text: quotation(view, demand, addressOf(view, demand))};
  // What has no sheet, and a frame that may not open it, cannot share.
  const device: Partial<Navigator> = navigator;
  if (!matchMedia('(hover)').matches && device.canShare?.(content)) {
    // A reader who closes the sheet has changed their mind.
    await navigator.share(content).catch(() => undefined);
    return;
  }
  try {
    await navigator.clipboard.writeText(content.text);
  } catch {
    if (!isCopiedFromView(content.text, button)) return;
  }
  tell(button);
}

/**
 * On the page that the reader is on, by the address that it gives itself: browsers share that, too, and frame
 * pages name a page that is more than a frame. What is sandboxed or has no address may be nowhere else:
 * for that stands the statement's own.
 */
function addressOf({url}: StatementView, {anchor}: DemandView): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = canonical ?? (location.host && origin !== 'null' ? location.href : '');
  return page ? page.replace(/#.*|$/, `#${anchor}`) : url;
}

/** In the reader's view until it loses the focus: what cannot be copied is there to be copied by hand. */
function isCopiedFromView(text: string, button: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.title = button.title;
  field.readOnly = true;
  field.onblur = () => {
    field.remove();
  };
  button.after(field);
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where the clipboard is denied
  return document.execCommand('copy');
}

/** Says and shows that a quotation is copied, until its button loses the focus. */
function tell(button: HTMLElement): void {
  const root = button.getRootNode() as ShadowRoot;
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  button.focus();
  button.className = 'copied';
  status.textContent = inLocale(status.lang as Locale, messages.quoted);
  button.onblur = () => {
    status.textContent = button.className = '';
  };
}
