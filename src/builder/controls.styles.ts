import {css} from 'lit';

/**
 * Colours and buttons of the builder's own elements, in light and dark as the page's `color-scheme` says.
 * Each colour can be replaced from outside by `--builder-NAME`.
 */
export const controlStyles = css`
  :host {
    --_surface: var(--builder-surface, light-dark(#fff, #16191d));
    --_raised: var(--builder-raised, light-dark(#f4f5f7, #1f242a));
    --_text: var(--builder-text, light-dark(#1a1d21, #e8eaed));
    --_muted: var(--builder-muted, light-dark(#565d66, #a5adb7));
    --_border: var(--builder-border, light-dark(#d5d9de, #3a4047));
    --_accent: var(--builder-accent, light-dark(#1b4f8f, #8fb8ee));
    --_danger: var(--builder-danger, light-dark(#b3261e, #ffb4ab));
    --_good: var(--builder-good, light-dark(#1f6b3a, #8fd6a5));
    --_radius: var(--builder-radius, 0.625rem);
    --_code: ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace;
    display: block;
    color: var(--_text);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) - 0.125rem);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
