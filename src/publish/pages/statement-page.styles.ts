import {css} from '../../render/css.js';

/** The ground on which the card stands, in its colours; the links above it switch the language. */
export const statementPageStyles = css`
  :root {
    color-scheme: light dark;
    --ground: #f3f4f6;
    --text: #1a1d21;
    --muted: #565d66;
    --accent: #1b4f8f;
    font:
      100%/1.55 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    background: var(--ground);
    color: var(--text);
    -webkit-text-size-adjust: 100%;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #0d0f12;
      --text: #e8eaed;
      --muted: #a5adb7;
      --accent: #8fb8ee;
    }
  }
  body {
    max-inline-size: 60rem;
    margin: 0 auto;
    padding: 1rem clamp(0.75rem, 4vw, 2rem) 3rem;
    overflow-wrap: break-word;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  nav a {
    display: inline-block;
    padding-block: 0.35rem;
    color: var(--muted);
  }
  nav a[aria-current] {
    color: var(--text);
    font-weight: 600;
    text-decoration: none;
  }
  statement-card::part(languages) {
    display: none;
  }
  statement-card::part(meta) {
    flex: auto;
  }
  section,
  body > footer {
    margin-block-start: 1.75rem;
  }
  section h2 {
    margin: 0 0 0.5rem;
    font-size: 1.125rem;
    line-height: 1.3;
  }
  section ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  noscript ul {
    columns: 18rem;
  }
  time {
    color: var(--muted);
  }
  @media print {
    :root {
      background: none;
      color: #000;
    }
    body {
      max-inline-size: none;
      padding: 0;
    }
    nav,
    body > footer {
      display: none;
    }
  }
`;
