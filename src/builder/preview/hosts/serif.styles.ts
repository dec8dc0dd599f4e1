import {css} from '../../../render/css.js';

/** A newspaper: serifs, rules, an old masthead on warm paper. */
export const serifHostStyles = css`
  :root {
    color-scheme: light;
    background: #fbf8f1;
    color: #211d17;
    font:
      1.125rem/1.6 Georgia,
      'Times New Roman',
      'Liberation Serif',
      serif;
  }

  header > div {
    flex-direction: column;
    padding-block: 1.5rem 0;
    text-align: center;
  }

  .brand {
    font-size: clamp(1.9rem, 7vw, 3.25rem);
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.1;
  }

  nav {
    inline-size: 100%;
    padding-block: 0.5rem;
    border-block: 1px solid #211d17;
    box-shadow:
      0 3px #fbf8f1,
      0 4px #211d17;
  }

  nav ul {
    justify-content: center;
    font-style: italic;
  }

  .kicker {
    color: #8a2b20;
    font-size: 0.95rem;
    font-style: italic;
  }

  h1 {
    font-size: clamp(1.9rem, 6vw, 2.9rem);
    font-weight: 400;
  }

  .lead {
    color: #564e43;
    font-style: italic;
  }

  .picture {
    display: none;
  }

  aside h2 {
    padding-block-end: 0.35rem;
    border-block-end: 3px double #211d17;
    font-size: 1.15rem;
  }

  aside li {
    grid-template-columns: 1fr;
    border-block-end: 1px solid #d9d1c2;
    font-size: 1.05rem;
    line-height: 1.4;
  }

  .thumbnail {
    display: none;
  }

  footer > div {
    border-block-start: 1px solid #211d17;
    color: #564e43;
    font-style: italic;
    text-align: center;
  }

  @media (min-width: 960px) {
    aside {
      padding-inline-start: 1.5rem;
      border-inline-start: 1px solid #d9d1c2;
    }
  }
`;
