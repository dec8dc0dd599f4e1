import {css} from '../../render/css.js';

/** Styles of the page with snippets, in the builder's colours: what stands inside it is for readers without scripts. */
export const embedPageStyles = css`
  :root {
    color-scheme: light dark;
    --ground: #f4f5f7;
    --plate: #fff;
    --text: #1a1d21;
    --muted: #565d66;
    --border: #d5d9de;
    --accent: #1b4f8f;
    font:
      1rem/1.55 system-ui,
      sans-serif;
    background: var(--ground);
    color: var(--text);
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #0f1215;
      --plate: #16191d;
      --text: #e8eaed;
      --muted: #a5adb7;
      --border: #3a4047;
      --accent: #8fb8ee;
    }
  }
  body {
    margin: 0;
  }
  embed-builder > header,
  embed-builder > main {
    max-width: 46rem;
    margin: 0 auto;
    padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2rem) 0;
  }
  embed-builder > main {
    padding-block: 0 clamp(1.25rem, 5vw, 3.5rem);
  }
  /* With scripts, it comes only when the builder does not. */
  @media (scripting: enabled) {
    embed-builder:not(:defined) {
      animation: appear 2s step-end;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  h1 {
    margin: 0 0 0.5rem;
    font-size: clamp(1.6rem, 5vw, 2.2rem);
    line-height: 1.2;
  }
  h2 {
    margin: 0;
    font-size: 1.2rem;
    line-height: 1.3;
  }
  p {
    margin: 0.5rem 0;
  }
  a {
    color: var(--accent);
  }
  code {
    font:
      0.875rem/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  section {
    margin-top: 2rem;
    padding-top: 1.5rem;
    border-top: 1px solid var(--border);
  }
  .hint {
    color: var(--muted);
  }
  pre {
    max-height: 16rem;
    margin: 0.75rem 0;
    padding: 0.875rem 1rem;
    overflow: auto;
    border: 1px solid var(--border);
    border-radius: 0.5rem;
    background: var(--plate);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
