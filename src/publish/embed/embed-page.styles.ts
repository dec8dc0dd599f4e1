/** Styles of the page with snippets. */
export const embedPageStyles = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fff, #14181d);
  --plate: light-dark(#f2f4f6, #1e242b);
  --ink: light-dark(#1c2228, #e8ebee);
  --soft: light-dark(#56606b, #a4afba);
  --line: light-dark(#d5dae0, #353d47);
  --accent: light-dark(#0b5c8a, #7cc4ee);
  font: 1rem/1.55 system-ui, sans-serif;
  background: var(--ground);
  color: var(--ink);
}
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2rem);
}
h1 {
  margin: 0 0 .5rem;
  font-size: clamp(1.6rem, 5vw, 2.2rem);
  line-height: 1.2;
}
h2 {
  margin: 0;
  font-size: 1.2rem;
  line-height: 1.3;
}
h2::first-letter {
  text-transform: uppercase;
}
p {
  margin: .5rem 0;
}
a {
  color: var(--accent);
}
code {
  font: .875rem/1.5 ui-monospace, Menlo, Consolas, monospace;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: .25rem 1rem;
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
  border-top: 1px solid var(--line);
}
.hint {
  color: var(--soft);
}
pre {
  max-height: 16rem;
  margin: .75rem 0;
  padding: .875rem 1rem;
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: .5rem;
  background: var(--plate);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
button {
  min-width: 6.5rem;
  min-height: 2.75rem;
  padding: 0 1.25rem;
  border: 1px solid var(--accent);
  border-radius: .5rem;
  background: var(--ground);
  color: var(--accent);
  font: 600 1rem/1 system-ui, sans-serif;
  cursor: pointer;
}
button:hover {
  background: var(--accent);
  color: var(--ground);
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
[role=status] {
  position: absolute;
  overflow: hidden;
  width: 1px;
  height: 1px;
  clip-path: inset(50%);
}
`;
