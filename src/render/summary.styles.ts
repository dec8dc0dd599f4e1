import {css} from './css.js';

/** Running text keeps to a measure that is easy to read. */
export const summaryStyles = css`
  [part='summary'] > * {
    max-width: 62ch;
  }

  [part='summary'] > * + * {
    margin-block-start: 0.9em;
  }

  [part='summary'] > p:first-of-type {
    font-size: 1.2em;
  }

  figure {
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_accent);
  }

  blockquote {
    font-size: 1.125em;
  }

  figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
