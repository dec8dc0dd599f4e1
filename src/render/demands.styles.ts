import {css} from './css.js';

/** An addressee, and the numbered demands on it: one above the other, or side by side. */
export const demandsStyles = css`
  [part='addressee'] {
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  [part='addressee'] > :first-child {
    margin-block-end: 0.6em;
  }

  ol {
    max-width: 62ch;
    counter-reset: demand;
  }

  [part='demand'] {
    display: grid;
    grid-template: auto 1fr / 1.9em 1fr;
    counter-increment: demand;
  }

  /* Named by the address of the page. */
  [part='demand'][aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 0.25em;
  }

  [part='demand'] + [part='demand'] {
    margin-block-start: 0.6em;
  }

  /* Beside its number, whichever way it reads. */
  [part='demand'] > p {
    grid-area: 1 / 2 / 3;
    justify-self: start;
  }

  [part='demand']::before {
    grid-area: 1 / 1;
    content: counter(demand) '.';
    color: var(--_accent);
    font-weight: 700;
  }

  @container (min-width: 720px) {
    [part='addressee'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
      gap: 2em;
    }
  }
`;
