import {css} from 'lit';

/** A row of buttons, and below it the page in a frame with the handle at its end. */
export const hostPreviewStyles = css`
  .preview {
    container-type: inline-size;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.5rem;
  }

  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    border-color: transparent;
    background: transparent;
    color: var(--_muted);
  }

  button[aria-pressed='true'] {
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }

  /* A sample of the page's ground and text. */
  button::before {
    content: 'A';
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: #fff;
    color: #1a1d21;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1;
  }

  .light::before {
    content: 'A' / '';
  }

  .dark::before {
    content: 'A' / '';
    background: #14181f;
    color: #f0f3f6;
  }

  .serif::before {
    content: 'A' / '';
    background: #fbf7ee;
    font-family: Georgia, 'Times New Roman', serif;
  }

  .rtl::before {
    content: 'ع';
    content: 'ع' / '';
  }

  .pixels {
    padding-inline: 0.5rem;
    color: var(--_muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .stage {
    display: flex;
    justify-content: center;
    padding-block-end: 0.75rem;
    padding-inline-start: 1rem;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.75rem;
  }

  .window {
    flex: none;
    max-inline-size: calc(100% - 1rem);
    block-size: var(--host-preview-height, min(40rem, 80vh));
    overflow: clip;
    border-radius: 0.25rem;
    box-shadow: 0 0 0 1px var(--_border);
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #fff;
  }

  .dragged iframe {
    pointer-events: none;
  }

  .handle {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1rem;
    border-radius: 0.25rem;
    cursor: ew-resize;
    touch-action: none;
  }

  .handle::before {
    content: '';
    inline-size: 0.25rem;
    block-size: 3rem;
    border-radius: 1rem;
    background: var(--_muted);
  }

  /* More can be grabbed than is seen, beyond the frame's edge, and nothing of the page's scroll bar. */
  .handle::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: 0 -0.5rem;
  }

  .handle:hover::before,
  .dragged .handle::before,
  .handle:focus-visible::before {
    background: var(--_accent);
  }

  .handle:focus-visible {
    outline-offset: -2px;
  }

  @container (max-width: 30rem) {
    button {
      padding-inline: 0.5rem;
    }

    button::before {
      display: none;
    }

    /* Where there is hardly anything to choose. */
    .pixels {
      display: none;
    }
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
    }

    .handle::before {
      background: ButtonText;
    }
  }
`;
