import {css} from '../../../render/css.js';

/** What all made-up pages have in common: their parts in place, on phones and on wide windows. */
export const hostStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  body,
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  body {
    min-block-size: 100vh;
    overflow-wrap: break-word;
  }

  ul {
    list-style: none;
  }

  header > div,
  .page,
  footer > div {
    max-inline-size: 70rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }

  header > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    padding-block: 0.9rem;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    font-size: 0.95rem;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3rem;
    padding-block: clamp(1.5rem, 4vw, 3rem);
  }

  article > * + * {
    margin-block-start: clamp(0.8rem, 2vw, 1.1rem);
  }

  article > .embed {
    margin-block: clamp(1.25rem, 4vw, 2rem);
  }

  h1 {
    line-height: 1.15;
    text-wrap: balance;
  }

  .lead {
    font-size: clamp(1.05rem, 3.5vw, 1.25rem);
  }

  aside li {
    display: grid;
    grid-template-columns: 4.5rem 1fr;
    gap: 0.9rem;
    align-items: center;
    padding-block: 0.75rem;
  }

  .thumbnail {
    block-size: 3.25rem;
  }

  footer > div {
    padding-block: 1.5rem;
    font-size: 0.85rem;
  }

  @media (min-width: 960px) {
    .page {
      grid-template-columns: minmax(0, 1fr) 16rem;
    }
  }
`;
