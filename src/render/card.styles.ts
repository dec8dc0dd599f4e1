import {css} from './css.js';

/**
 * The host belongs to the page, which may style it as it likes; what is within starts from nothing. It
 * takes from around it the font family, the colour scheme, and whether it can be seen and used at all:
 * a page that hides or disables a region means the card in it too. The text is as large as readers have
 * set it in their browser, whatever sizes the page works with.
 */
export const cardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .isolation {
    all: initial;
    display: block;
    inline-size: 100%;
    color-scheme: inherit;
    font-family: var(--statement-font, inherit);
    visibility: inherit;
    pointer-events: inherit;
  }

  /* In line, because lines under or through the text around a card would go on in a block. */
  .container {
    display: inline-block;
    vertical-align: top;
    inline-size: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }

  .card {
    display: block;
    box-sizing: border-box;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--statement-radius, 2px);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.55;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    --_space: var(--statement-spacing, 1.25em);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .card > * + * {
    margin-block-start: calc(var(--_space) * 1.4);
  }

  /* Short facts in a row, with a dot between them. */
  .line {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .line > :not(:last-child)::after {
    content: ' ·';
    display: inline-block;
    padding-inline: 0.25em 0.15em;
    color: var(--_muted);
    font-weight: 400;
    white-space: pre;
  }

  /* The heading of a part. */
  section[part] > :is(h1, h2, h3, h4, h5, h6):not([part='title']) {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  @container (min-width: 420px) {
    .card {
      --_space: var(--statement-spacing, 1.75em);
    }
  }

  @container (min-width: 720px) {
    .card {
      --_space: var(--statement-spacing, 2.25em);
    }
  }
`;
