import {css} from 'lit';

/** Colours are those of the page, where it has them under these names. */
export const embedStepsStyles = css`
  :host {
    --_text: var(--text, light-dark(#1a1d21, #e8ebee));
    --_muted: var(--muted, light-dark(#565d66, #a3abb5));
    --_border: var(--border, light-dark(#d5d9de, #343b44));
    --_plate: var(--plate, light-dark(#fff, #191d22));
    --_accent: var(--accent, light-dark(#1b4f8f, #8ab8f0));

    display: block;
    color: var(--_text);
  }

  label {
    display: block;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }

  select,
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    border-radius: 0.5rem;
    font: inherit;
    cursor: pointer;
  }

  /* WebKit lets a long choice run over the field's edge, and the page with it. */
  select {
    contain: paint;
    inline-size: 100%;
    max-inline-size: 24rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_muted);
    background-color: var(--_plate);
    color: inherit;
  }

  button {
    padding: 0.5rem 1rem;
    border: 1px solid var(--_accent);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }

  button:hover {
    background: var(--_accent);
    color: var(--_plate);
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  ol {
    display: grid;
    gap: 0.875rem;
    max-inline-size: 40rem;
    margin: 1.5rem 0 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  ol > li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.75rem;
    line-height: 1.55;
    counter-increment: step;
  }

  ol > li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 1.75rem;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1;
  }

  .obstacle {
    max-inline-size: 40rem;
    margin-block-start: 1.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0.5rem;
    background: var(--_plate);
    line-height: 1.55;
  }

  .obstacle p {
    margin: 0 0 0.75rem;
  }

  .evidence {
    max-inline-size: 40rem;
    margin-block-start: 1.25rem;
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.5;
  }

  .evidence p,
  .evidence ul {
    margin: 0.25rem 0;
  }

  ul {
    padding-inline-start: 1.25rem;
  }

  a {
    color: var(--_accent);
  }
`;
