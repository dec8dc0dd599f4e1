import {css} from './css.js';

/** A calm wall of signatories: a logo or a monogram, and always the name. */
export const signatoriesStyles = css`
  .slice {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0.9em 1.75em;
    margin-block-start: 1em;
  }

  .slice + .slice {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1200px;
  }

  [part='more'],
  [part='check'] {
    margin-block-start: 1.25em;
    padding: 0.6em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--statement-radius, 2px);
    color: var(--_text);
    font-weight: 600;
  }

  [role='status'] > p {
    margin-block-start: 0.6em;
  }

  [part='signatory'] {
    display: flex;
    align-items: center;
    gap: 0.9em;
    min-width: 0;
    font-size: 0.9375em;
    line-height: 1.35;
  }

  [part='signatory'] > :last-child {
    min-width: 0;
  }

  /* Where the text is large, no name has room beside a logo. */
  @container (max-width: 12em) {
    [part='signatory'] {
      flex-wrap: wrap;
    }
  }

  /* A target of its own beneath that of the name. */
  [part='signatory'] .line a {
    display: inline-block;
    margin-block-start: 2px;
    line-height: 24px;
  }

  [part='logo'] {
    position: relative;
    display: grid;
    flex: none;
    box-sizing: border-box;
    min-inline-size: 50px;
    min-block-size: 50px;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--statement-radius, 2px);
  }

  /* One width for all, so that the names stand in line. */
  .logos [part='logo'] {
    inline-size: 90px;
  }

  /* Not drawn for a dark ground: stands on a light one. */
  .plate {
    background: var(--_plate);
    outline: 45px solid var(--_plate);
    forced-color-adjust: none;
  }

  /* Not taken away: an image without a box would never load a later address. */
  img[hidden] {
    display: block;
    position: absolute;
    visibility: hidden;
  }

  img:not([hidden]) + .monogram {
    display: none;
  }

  img {
    place-self: center;
  }

  .monogram {
    display: grid;
    place-content: center;
    font-weight: 700;
  }

  /* Neighbours with like initials can be told apart. */
  [part='signatory']:nth-child(4n + 2) .monogram {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  [part='signatory']:nth-child(4n + 3) .monogram {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  [part='signatory']:nth-child(4n) .monogram {
    background: color-mix(in srgb, var(--_accent) 21%, transparent);
  }
`;
