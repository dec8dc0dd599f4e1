import {css, unsafeCSS} from 'lit';

/** Height of a line of code, in CSS pixels: numbers stand beside their lines only if it is a whole number. */
export const lineHeight = 22;

/** Numbers and text on one plate, which scrolls; what is wrong below it. */
export const jsonEditorStyles = css`
  .editor {
    display: flex;
    overflow: clip;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    font: 14px/${unsafeCSS(lineHeight)}px var(--_code);
  }

  .editor:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .gutter {
    flex: none;
    position: relative;
    overflow: clip;
    inline-size: 3.5rem;
    border-inline-end: 1px solid var(--_border);
    background: var(--_raised);
    color: var(--_muted);
    text-align: end;
    user-select: none;
  }

  .lines {
    position: absolute;
    inset-inline: 0;
  }

  .lines > div {
    block-size: ${unsafeCSS(lineHeight)}px;
    padding-inline: 0.5rem;
  }

  .lines > .marked {
    background: var(--_danger);
    color: var(--_surface);
    font-weight: 700;
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding: 0 0.75rem;
    border: 0;
    outline: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
    tab-size: 2;
    white-space: pre;
  }

  [role='status'] {
    min-block-size: 1.5em;
    margin: 0.5rem 0 0;
    font-weight: 600;
  }

  .good {
    color: var(--_good);
  }

  .good::before {
    content: '✓ ' / '';
  }

  ol {
    max-block-size: 18rem;
    margin: 0.25rem 0 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  li button {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border-color: transparent;
    background: transparent;
    text-align: start;
  }

  li button:hover {
    background: var(--_raised);
    color: inherit;
  }

  li button > * {
    unicode-bidi: isolate;
  }

  .place {
    margin-inline-end: 0.5em;
    color: var(--_danger);
    font-weight: 600;
  }

  code {
    margin-inline-end: 0.5em;
    font-family: var(--_code);
    overflow-wrap: anywhere;
  }
`;
