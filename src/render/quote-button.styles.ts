import {css} from './css.js';

/**
 * Where there is a mouse, in the place of the number of the demand that it is over or that has the focus;
 * where there is none, faint below the number.
 */
export const quoteButtonStyles = css`
  /* No higher than a line of text. */
  [part='quote'] {
    grid-column: 1;
    height: 24px;
    margin-inline-end: 0.3em;
  }

  [part='quote']::before {
    content: '“';
    display: block;
    font-size: 2em;
    font-weight: 700;
    line-height: 1;
  }

  .copied::before {
    content: '✓';
  }

  @media (hover) {
    [part='quote'] {
      grid-row: 1;
      background: var(--_surface);
      color: var(--_accent);
    }

    :not(:hover, :focus-within) > [part='quote'] {
      opacity: 0;
    }
  }

  /* For screen readers. */
  p[role='status'] {
    block-size: 0;
    opacity: 0;
  }

  textarea {
    grid-column: 2;
    block-size: 9em;
    font: inherit;
  }
`;
