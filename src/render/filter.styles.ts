import {css} from './css.js';

/** Fields in a row as wide as it takes, and what they find below: its line is there before it says so. */
export const filterStyles = css`
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.75em;
    margin-block-start: 1em;
    color: var(--_muted);
  }

  label {
    display: grid;
    flex: 1 1 12em;
    max-width: 22em;
  }

  /* Not smaller than other text: phones would zoom in. */
  input,
  select {
    box-sizing: border-box;
    min-width: 0;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--statement-radius, 2px);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  output {
    flex: 1 0 100%;
    min-block-size: 1.55em;
  }

  /* Else Chromium goes through the counters of all tiles when their list begins or ends to wait. */
  .found + div {
    contain: style;
  }

  @media not print {
    .waiting {
      content-visibility: hidden;
    }

    @supports not (content-visibility: auto) {
      .waiting {
        display: none;
      }
    }
  }
`;
