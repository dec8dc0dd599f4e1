import {styles} from './styles.js';

const sheets = new WeakMap<Window, CSSStyleSheet>();

/**
 * Gives the styles to an element's shadow root: one sheet for all elements on a page. Not by Lit's
 * `static styles`, because a sheet belongs to the page that made it, and elements may move to another.
 */
export function adoptStyles(root: ShadowRoot): void {
  const page = root.ownerDocument.defaultView;
  if (!page) return;
  if (!knowsSharedSheets(root)) {
    const style = document.createElement('style');
    style.textContent = styles;
    // In front, where Lit does not clear it away.
    root.prepend(style);
    return;
  }
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(page, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}

/** Safari does so since 2023. */
function knowsSharedSheets(root: ShadowRoot): boolean {
  return 'adoptedStyleSheets' in root;
}
