/** What pages for an `<iframe>` run: the page around learns how high the card is, and may open its links. */
import {applyFragment} from './card-in-frame.js';
import {asksForHeight, heightMessages} from './height-messages.js';
import {linkMessage} from './link-message.js';
import {loopGuard} from './loop-guard.js';

const secret = /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
const guard = loopGuard();
let lastHeight = 0;

// Whoever embeds the page may read this: it says nothing of the reader, and not more than it was told.
function tell(message: object): void {
  parent.postMessage(message, '*');
}

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === 0 || !guard.allows(innerWidth, height)) return;
  lastHeight = height;
  heightMessages(height, secret).forEach(tell);
}

function tellChangedHeight(): void {
  const {height} = document.documentElement.getBoundingClientRect();
  if (Math.ceil(height) !== lastHeight) tellHeight();
}

/** In WordPress's sandbox no link opens a window; the page around opens those to the frame's own host. */
function handOnLink(event: MouseEvent): void {
  const message = secret && linkMessage(event, secret);
  if (!message) return;
  event.preventDefault();
  tell(message);
}

function applyOptions(): void {
  const card = document.querySelector<HTMLElement>('statement-card');
  if (card) applyFragment(card, location.hash);
}

applyOptions();
addEventListener('hashchange', applyOptions);

if (parent !== window) {
  // Most themes of WordPress are light for every reader, and a frame cannot see what is around it.
  if (secret) document.documentElement.style.colorScheme = 'light';
  // Engines lay a frame that is not in sight out when they are asked, but do not observe its size.
  for (const type of ['DOMContentLoaded', 'statement-ready']) {
    document.addEventListener(type, tellHeight);
  }
  addEventListener('load', tellHeight);
  new ResizeObserver(tellChangedHeight).observe(document.documentElement);
  addEventListener('message', ({source, data}) => {
    if (source === parent && asksForHeight(data, secret)) tellHeight();
  });
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, guard.reset);
  document.addEventListener('click', handOnLink);
}
