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
    margin-block-end: 0.75em;
  }

  button {
    all: unset;
    box-sizing: border-box;
    min-height: 24px;
    min-width: 24px;
    cursor: pointer;
    color: var(--_muted);
    font-size: 0.875em;
    text-underline-offset: 0.35em;
  }

  button:hover {
    text-decoration: underline var(--_border) 2px;
  }

  /* Not bolder than the others: they would move. */
  button[aria-current] {
    color: var(--_text);
    text-decoration: underline var(--_accent) 2px;
  }

  /* Where there is room, no line ends within the words about the original. */
  .original {
    display: inline-block;
  }

  [part='notice'] button {
    font-size: 1em;
    text-decoration: underline var(--_accent);
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
    .top {
      display: flex;
      flex-flow: row-reverse wrap;
      align-items: start;
      gap: 0 2em;
    }

    /* Beneath the languages where they leave less. */
    [part='meta'] {
      flex: 1 16em;
    }

    [part='title'] {
      font-size: 2.25em;
    }
  }
`;
