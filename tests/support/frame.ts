import {next} from './next.js';

/** Puts a frame with these attributes on the page, until it is removed, and waits for its page. */
export async function loadFrame(
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = next(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame;
}
