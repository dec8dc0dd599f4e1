/*
 * What the gallery says of a page, on that page: `<gallery-note>text</gallery-note>`. The text stands in it
 * as text alone, so that the page's styles have nothing to take hold of.
 */

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host {display: block !important}
  :host([hidden]) {display: none !important}
  aside {
    all: initial;
    display: block;
    color-scheme: dark;
    background: #16191d;
    color: #e9ebee;
    font: 400 15px/1.5 system-ui, sans-serif;
  }
  .column {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 20px;
    box-sizing: border-box;
    max-inline-size: 1160px;
    margin-inline: auto;
    padding: 12px 20px;
  }
  a {color: inherit; text-underline-offset: .2em}
  p {margin: 0}
  details {grid-column: 1 / -1}
  summary {width: fit-content; cursor: pointer; color: #9fd3c7; font-weight: 600}
  pre {
    margin: 8px 0 4px;
    padding: 12px 16px;
    overflow-x: auto;
    border-radius: 4px;
    background: #0b0d10;
    font: 400 13px/1.6 ui-monospace, Menlo, Consolas, monospace;
    tab-size: 2;
  }
  :focus-visible {outline: 2px solid #9fd3c7; outline-offset: 2px}
  @media (max-width: 600px) {.column {grid-template-columns: minmax(0, 1fr)}}
  @media print {aside {display: none}}
`);

/** A new element with properties and children. */
function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The lines between the comments `<!-- snippet -->` and `<!-- /snippet -->`, as far left as they go. */
function snippetsIn(source) {
  const found = source.matchAll(/<!-- snippet -->\n(.*?)\n *<!-- \/snippet -->/gs);
  return [...found].map(([, lines]) => {
    const margin = Math.min(...[...lines.matchAll(/^ *(?=\S)/gm)].map(([spaces]) => spaces.length));
    return lines.replace(new RegExp(`^ {${margin}}`, 'gm'), '');
  });
}

class GalleryNote extends HTMLElement {
  #code = element('code');

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styles];
    const aside = element(
      'aside',
      {lang: 'en', dir: 'ltr', ariaLabel: 'About this page'},
      element(
        'div',
        {className: 'column'},
        element('a', {href: '../'}, 'Gallery'),
        element('p', {}, element('slot')),
        element(
          'details',
          {},
          element('summary', {}, 'The snippet on this page'),
          element('pre', {tabIndex: 0}, this.#code),
        ),
      ),
    );
    root.append(aside);
  }

  async connectedCallback() {
    this.hidden = location.hash === '#preview';
    // The page as it was sent: in the document, a placeholder has become a card by now.
    const source = await (await fetch(location.href)).text();
    this.#code.textContent = snippetsIn(source).join('\n\n');
  }
}

customElements.define('gallery-note', GalleryNote);
