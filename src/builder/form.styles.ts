import {css} from 'lit';

/** The form: a plate for each group of fields. */
export const formStyles = css`
  form {
    display: grid;
    gap: 1rem;
    min-inline-size: 0;
  }

  fieldset {
    display: grid;
    gap: 1rem;
    min-inline-size: 0;
    margin: 0;
    padding: 1.125rem 1.25rem 1.25rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
  }

  /* A legend in the flow: on the border it would stand on two grounds. */
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: -0.25rem;
    padding: 0;
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .choices {
    display: grid;
    gap: 0.25rem;
    margin-inline: -0.625rem;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625rem;
    align-items: baseline;
    padding: 0.5rem 0.625rem;
    border-radius: calc(var(--_radius) - 0.125rem);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_raised);
  }

  .choice:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .choice:has(:focus-visible),
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .choice :focus-visible,
  .segments :focus-visible {
    outline: none;
  }

  small {
    display: block;
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.4;
  }

  .choice.impossible {
    color: var(--_muted);
  }

  small.obstacle {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--_border);
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.125rem;
  }

  .field {
    display: grid;
    gap: 0.375rem;
    min-inline-size: 0;
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

  input[dir='ltr'] {
    text-align: start;
  }

  select {
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

  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    padding: 0.1875rem;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .segments label {
    position: relative;
    border-radius: calc(var(--_radius) - 0.1875rem);
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    translate: none;
    cursor: pointer;
  }

  .segments span {
    display: grid;
    place-items: center;
    block-size: 100%;
    min-block-size: 2.375rem;
    padding: 0.25rem 0.5rem;
    border-radius: inherit;
    font-size: 0.9375rem;
    line-height: 1.2;
    text-align: center;
  }

  .segments :checked + span {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_border);
    font-weight: 600;
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
