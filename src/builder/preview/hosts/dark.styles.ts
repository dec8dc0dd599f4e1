import {css} from '../../../render/css.js';

/** An online magazine at night: one narrow column, large type, one glowing colour. */
export const darkHostStyles = css`
  :root {
    color-scheme: dark;
    background: #0f1216;
    color: #d6dbe2;
    font:
      1.0625rem/1.7 'Avenir Next',
      'Helvetica Neue',
      Helvetica,
      'Liberation Sans',
      Arial,
      sans-serif;
  }

  header > div,
  .page,
  footer > div {
    max-inline-size: 54rem;
  }

  .brand {
    color: #fff;
    font-size: 1.05rem;
    font-weight: 700;
    letter-spacing: 0.04em;
  }

  .brand::before {
    content: '';
    display: inline-block;
    inline-size: 0.65rem;
    block-size: 0.65rem;
    margin-inline-end: 0.6rem;
    border-radius: 50%;
    background: #ffb454;
    box-shadow: 0 0 1rem #ffb454;
  }

  nav {
    color: #9aa4b1;
  }

  nav li:first-child {
    color: #ffb454;
  }

  .kicker {
    color: #ffb454;
    font-size: 0.9rem;
    font-weight: 600;
  }

  h1 {
    color: #fff;
    font-size: clamp(2rem, 7vw, 3.4rem);
    font-weight: 800;
    letter-spacing: -0.03em;
  }

  .lead {
    color: #9aa4b1;
    line-height: 1.55;
  }

  .picture {
    aspect-ratio: 16 / 6;
    border-radius: 0.5rem;
    background:
      radial-gradient(circle at 70% 38%, #ffb454 0 3%, transparent 3.5%),
      radial-gradient(circle at 70% 38%, #ffb45466, transparent 35%),
      linear-gradient(transparent 64%, #0a0d11 64%),
      repeating-linear-gradient(92deg, transparent 0 6%, #1c2530 6% 9%, transparent 9% 14%),
      linear-gradient(#161d29, #2d2a3d);
  }

  aside {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid #2a313b;
  }

  aside h2 {
    color: #fff;
    font-size: 1.1rem;
  }

  .thumbnail {
    border-radius: 0.35rem;
    background: linear-gradient(135deg, #2d2a3d, #ffb454);
  }

  li:nth-child(2) > .thumbnail {
    background: linear-gradient(135deg, #123, #3d8f9c);
  }

  li:nth-child(3) > .thumbnail {
    background: linear-gradient(135deg, #1d2b1f, #7da35a);
  }

  footer {
    color: #9aa4b1;
  }

  @media (min-width: 960px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
