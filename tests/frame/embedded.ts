import {executeServerCommand} from '@web/test-runner-commands';
import {openFrame} from '../support/page.js';

/** A message that a frame has sent to this page. */
export type Message = Readonly<Record<string, unknown>>;

/** A frame of a published statement, and all that it has told so far. */
export interface Embedded {
  readonly frame: HTMLIFrameElement;
  readonly told: readonly Message[];
}

const listeners: ((event: MessageEvent<Message>) => void)[] = [];

afterEach(() => {
  for (const listener of listeners.splice(0)) removeEventListener('message', listener);
});

/**
 * Embeds the frame page of one of the repository's statements in a column of a page.
 *
 * @param attributes Of the iframe, beside its address.
 * @param hear Called with each message.
 */
export async function embed(
  path: string,
  attributes: Readonly<Record<string, string>> = {},
  hear: (message: Message, frame: HTMLIFrameElement) => void = () => undefined,
): Promise<Embedded> {
  const told: Message[] = [];
  const name = crypto.randomUUID();
  const listener = ({source, data}: MessageEvent<Message>) => {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${name}"]`);
    if (frame?.contentWindow !== source) return;
    told.push(data);
    hear(data, frame);
  };
  addEventListener('message', listener);
  listeners.push(listener);
  const {frame} = await openFrame({src: `/published/${path}`, name, width: '500', ...attributes});
  return {frame, told};
}

/**
 * Waits until a condition holds; the test's time limit ends it. Meanwhile the test page is in sight,
 * because engines observe no sizes on others.
 */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await executeServerCommand('bring-to-front');
    for (let turn = 0; turn < 20 && !condition(); turn += 1) await pause(20);
  }
}

/** Waits for so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Heights told in our own form. */
export function heights({told}: Embedded): readonly number[] {
  return told
    .filter(({type}) => type === 'statement-card-height')
    .map(({height}) => height as number);
}

/** The height that was told last, in our own form. */
export function lastHeight(embedded: Embedded): number {
  const all = heights(embedded);
  return all[all.length - 1] ?? 0;
}
