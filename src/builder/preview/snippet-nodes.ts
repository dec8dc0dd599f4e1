import {safeAddress} from '../../source/address.js';
import {markupTokens, type Token} from '../code/markup-tokens.js';
import {trusted} from './trusted.js';

/** What could run, load, or change the page around. */
const unwanted =
  'script:not([type="application/json"]), style, link, meta, base, object, embed, form, template, svg, math';

/** What `style` is called until it is set. */
const aside = 'data-set-style';

/**
 * A snippet as nodes of another page, with nothing in them that runs: no script but data, no handlers, no
 * addresses that are not safe. Styles of elements are set in the way that strict policies leave open.
 *
 * @param snippet HTML as partners paste it.
 */
export function snippetNodes(snippet: string, page: Document): DocumentFragment {
  const parsed = parse(snippet);
  for (const element of parsed.querySelectorAll(unwanted)) element.remove();
  const styles = [...parsed.querySelectorAll('*')].map(takeStyle);
  parsed.querySelectorAll('*').forEach(disarm);
  const nodes = page.importNode(parsed, true);
  nodes.querySelectorAll<HTMLElement>('*').forEach((element, position) => {
    const style = styles[position];
    if (style) element.style.cssText = style;
  });
  // Copies of scripts lose trust, even where they are data.
  for (const script of nodes.querySelectorAll('script')) {
    script.text = trusted.createScript(script.text);
  }
  return nodes;
}

/** In a document of its own, which runs and loads nothing. */
function parse(snippet: string): DocumentFragment {
  const markup = trusted.createHTML(withStylesAside(snippet));
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const fragment = parsed.createDocumentFragment();
  fragment.append(...parsed.head.childNodes, ...parsed.body.childNodes);
  return fragment;
}

/** Strict policies are asked even about what is only parsed: styles go by another name meanwhile. */
function withStylesAside(snippet: string): string {
  const isStyle = ({kind, text}: Token) => kind === 'attribute' && text.toLowerCase() === 'style';
  return markupTokens(snippet)
    .map((token) => (isStyle(token) ? aside : token.text))
    .join('');
}

function takeStyle(element: Element): string | null {
  const style = element.getAttribute(aside);
  element.removeAttribute(aside);
  return style;
}

function disarm(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    if (name.startsWith('on') || name === 'srcdoc' || isUnsafeAddress(element, name, value)) {
      element.removeAttribute(name);
    }
  }
}

/** The card's own elements say themselves what is wrong with an address. */
function isUnsafeAddress({localName}: Element, name: string, value: string): boolean {
  const isAddress = /^(href|src)$/.test(name) && !localName.startsWith('statement-');
  return isAddress && !safeAddress(value, location.href, location.origin);
}
