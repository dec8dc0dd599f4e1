import {css} from 'lit';

/** Code on a plate of its own, with the buttons at its foot. */
export const snippetCodeStyles = css`
  :host {
    --_tag: light-dark(#8a2459, #ff9ecb);
    --_attribute: light-dark(#7a4a00, #f2c078);
    --_value: light-dark(#1c6349, #93d8b4);
    --_data: light-dark(#41518c, #b6c3f5);
  }

  :host > div,
  [lang] {
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  pre {
    max-block-size: var(--snippet-code-height, 20rem);
    margin: 0;
    padding: 1rem 1.125rem;
    overflow: auto;
    font: 0.875rem/1.65 var(--_code);
    overflow-wrap: anywhere;
    tab-size: 2;
    white-space: pre-wrap;
  }

  pre:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  code {
    font: inherit;
  }

  .punctuation {
    color: var(--_muted);
  }

  .tag {
    color: var(--_tag);
  }

  .attribute {
    color: var(--_attribute);
  }

  .value {
    color: var(--_value);
  }

  .data {
    color: var(--_data);
  }

  .folded {
    display: inline-block;
    max-inline-size: min(24rem, 100%);
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
    white-space: nowrap;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5rem 0.75rem;
    padding: 0.5rem;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875rem;
  }

  [role='status'] {
    flex: 1;
    margin: 0;
    padding-inline-start: 0.625rem;
  }

  .copy {
    min-inline-size: 7rem;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }

  .copy:hover {
    background: color-mix(in srgb, var(--_accent), var(--_text) 20%);
    color: var(--_surface);
  }

  .copied,
  .copied:hover {
    border-color: var(--_good);
    background: var(--_good);
  }

  .copied::before {
    content: '✓ ' / '';
  }
`;
