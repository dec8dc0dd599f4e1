import {css} from './css.js';

/** Numbers that carry weight, side by side where there is room. */
export const figuresStyles = css`
  [part='figures'] ul {
    display: grid;
    gap: 1.25em 2em;
    margin-block-end: 0.75em;
  }

  [part='figure'] {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .value {
    font-size: 1.0625em;
    line-height: 1.15;
  }

  .value strong {
    font-size: 2.25em;
    font-weight: 700;
    font-variant-numeric: lining-nums;
  }

  @container (min-width: 560px) {
    [part='figures'] ul {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
    }
  }
`;
