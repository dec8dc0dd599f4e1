import {css} from './css.js';

/** A calm wall of signatories: a logo or a monogram, and always the name. */
export const signatoriesStyles = css`
  [part='signatories'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.9em 1.5em;
    margin-block-start: 1em;
  }

  [part='signatory'] {
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-width: 0;
    font-size: 0.9375em;
    line-height: 1.35;
  }

  [part='signatory'] > :last-child {
    min-width: 0;
  }

  [part='logo'] {
    position: relative;
    display: grid;
    place-content: center;
    flex: none;
    box-sizing: border-box;
    inline-size: 3.2em;
    block-size: 3.2em;
    border: 1px solid var(--_border);
    border-radius: var(--statement-radius, 2px);
  }

  img {
    box-sizing: border-box;
    inline-size: calc(3.2em - 2px);
    block-size: calc(3.2em - 2px);
    padding: 0.3em;
    object-fit: contain;
  }

  .plate {
    background: #fff;
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

  .monogram {
    color: var(--_accent);
    font-weight: 700;
    letter-spacing: 0.02em;
  }
`;
