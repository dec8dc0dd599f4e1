/**
 * Runs in the page from its first moment on and notes when parts of its cards are painted: a part is,
 * once the frame has been drawn in which it first had a box. This works alike for static HTML, frames
 * and shadow roots; the browser's own element timing does not see into shadow roots.
 *
 * @param expected.cards How many cards the page shows when it is complete.
 * @param expected.demands How many demands each of them has.
 */
export function probe({cards, demands}) {
  if (window !== window.top) return;
  const seen = {shift: 0, longest: 0};
  const host = (index) => document.querySelectorAll('.pasted, statement-card, iframe')[index];
  const rootOf = (element) => element.shadowRoot ?? element.contentDocument ?? element;

  function isVisible(element) {
    if (!element) return false;
    const {height, bottom} = element.getBoundingClientRect();
    const isInFrame = element.ownerDocument !== document;
    return height > 0 && (!isInFrame || bottom <= element.ownerDocument.defaultView.innerHeight);
  }

  const find = (index, selector, nth = 0) => {
    const element = host(index);
    return element && rootOf(element).querySelectorAll(selector)[nth];
  };

  /** The first two are of the first card, the others of the last. */
  const parts = {
    heading: () => [host(0)?.querySelector('h2'), find(0, 'h2')].some(isVisible),
    title: () => isVisible(find(0, '[part~=title]')),
    demands: () => isVisible(find(cards - 1, '[part~=demand]', demands - 1)),
    whole: () => isVisible(find(cards - 1, '[part~=footer]')),
  };

  /** Resolves after the frame that is being made now. */
  const drawn = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage('');
    });

  /** When something is painted that may not be there yet. */
  const painted = (isThere) =>
    new Promise((resolve) => {
      requestAnimationFrame(function look() {
        if (isThere()) void drawn().then(resolve);
        else requestAnimationFrame(look);
      });
    });

  function observe(type, note) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  }

  observe('layout-shift', ({value, hadRecentInput}) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({duration}) => {
    seen.longest = Math.max(seen.longest, duration);
  });

  const all = Object.entries(parts).map(async ([name, isThere]) => {
    seen[name] = await painted(isThere);
  });

  window.bench = {
    seen,
    painted,
    find,
    /** All that has been seen, once everything has been. */
    complete: async () => {
      await Promise.all(all);
      // Observers hear of a task after it.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen;
    },
  };
}
