import {css} from './css.js';

/** Kind, title, languages and the notice about the translation. */
export const headerStyles = css`
  [part='meta'] strong {
    color: var(--_accent);
    font-weight: 700;
  }

  [part='title'] {
    max-width: 24em;
    margin-block: 0.4em 0.5em;
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='languages'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    margin-block-end: 0.5em;
  }

  button {
    all: unset;
    min-height: 24px;
    min-width: 24px;
    padding-block: 0.15em;
    cursor: pointer;
    color: var(--_muted);
    font-size: 0.9375em;
    text-decoration: underline transparent 1px;
    text-underline-offset: 0.35em;
  }

  button:hover {
    color: var(--_text);
    text-decoration-color: var(--_border);
  }

  button[aria-current] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: underline var(--_accent) 2px;
    text-underline-offset: 0.35em;
  }

  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .late {
    animation: appear 0.2s 1s both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (min-width: 720px) {
    [part='title'] {
      font-size: 2.25em;
    }
  }
`;
