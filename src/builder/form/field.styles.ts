import {css} from 'lit';

/** Single fields: labels, lists, colours. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    min-inline-size: 0;
  }

  .field[hidden] {
    display: none;
  }

  .field > label,
  .label,
  .interface label {
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .label {
    margin: 1rem 0 0.5rem;
  }

  .field > .label {
    margin: 0;
  }

  .interface {
    display: grid;
    gap: 0.25rem;
  }

  .interface label {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }

  input[type='text'],
  input[type='url'],
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_muted) 75%, transparent);
    border-radius: calc(var(--_radius) - 0.125rem);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }

  /* A file's name is not to be broken at its hyphen. */
  .hint a {
    display: inline-block;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input[dir='ltr'] {
    text-align: start;
  }

  /* WebKit lets a long choice run over the field's edge, and the page with it. */
  select {
    contain: paint;
    cursor: pointer;
  }

  select:disabled {
    opacity: 0.55;
    cursor: default;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
  }

  .property {
    display: flex;
    gap: 0.5rem;
  }

  input[type='color'] {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0.25rem;
    border: 1px solid color-mix(in srgb, var(--_muted) 75%, transparent);
    border-radius: calc(var(--_radius) - 0.125rem);
    background: var(--_surface);
    cursor: pointer;
  }

  .problem {
    margin: 0;
    color: var(--_danger);
    font-size: 0.875rem;
  }

  p.problem:empty {
    display: none;
  }

  form .hint {
    margin: 0;
    font-size: 0.875rem;
  }

  pre.hint {
    padding: 0.625rem 0.75rem;
    overflow-x: auto;
    border-radius: calc(var(--_radius) - 0.125rem);
    background: var(--_raised);
    font: 0.8125rem/1.5 var(--_code);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 2.25rem;
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  details > .field {
    margin-block-start: 0.875rem;
  }

  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .parts li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    padding-inline: 0.75rem 0.25rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) - 0.125rem);
  }

  .parts label {
    display: flex;
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.5rem;
    cursor: pointer;
  }

  .parts input {
    translate: none;
  }

  .up {
    inline-size: 2.25rem;
    padding: 0;
    border-color: transparent;
    background: transparent;
  }

  .reset {
    justify-self: start;
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    font-size: 1rem;
  }
`;
