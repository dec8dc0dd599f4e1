import {css} from 'lit';

/** The form: a plate for each group of fields. */
export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    min-inline-size: 0;
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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

  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(5rem, 100%), 1fr));
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

  @media (forced-colors: active) {
    .segments :checked + span {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
