import {css} from '../../../render/css.js';

/** A neighbourhood association: friendly, rounded, on white. */
export const lightHostStyles = css`
  :root {
    color-scheme: light;
    background: #fff;
    color: #22302c;
    font:
      1.0625rem/1.6 'Segoe UI',
      system-ui,
      -apple-system,
      Roboto,
      'Noto Sans',
      sans-serif;
  }

  header {
    border-block-end: 1px solid #dfe8e4;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    font-size: 1.2rem;
    font-weight: 700;
  }

  .brand::before {
    content: '';
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50% 50% 50% 0.35rem;
    background: linear-gradient(135deg, #2aa07c 50%, #12664f 50%);
  }

  nav li:first-child {
    color: #12664f;
    font-weight: 600;
    box-shadow: 0 2px #2aa07c;
  }

  .kicker {
    display: inline-block;
    padding: 0.15rem 0.75rem;
    border-radius: 1rem;
    background: #e3f3ed;
    color: #12664f;
    font-size: 0.85rem;
    font-weight: 600;
  }

  h1 {
    font-size: clamp(1.8rem, 5vw, 2.6rem);
    letter-spacing: -0.02em;
  }

  .lead {
    color: #4d5d58;
  }

  .picture {
    aspect-ratio: 16 / 6;
    border-radius: 1rem;
    background:
      radial-gradient(circle at 78% 32%, #fff6d8 0 6%, transparent 6.5%),
      radial-gradient(ellipse 70% 80% at 20% 115%, #1f7d61 0 60%, transparent 60.5%),
      radial-gradient(ellipse 80% 75% at 85% 120%, #2aa07c 0 60%, transparent 60.5%),
      linear-gradient(#bfe3ef, #eef8f0);
  }

  aside {
    align-self: start;
    padding: 1.25rem;
    border-radius: 1rem;
    background: #f2f8f5;
  }

  aside h2 {
    font-size: 1.1rem;
  }

  aside li {
    font-size: 0.95rem;
    line-height: 1.4;
  }

  .thumbnail {
    border-radius: 0.6rem;
    background: linear-gradient(150deg, #bfe3ef 45%, #2aa07c 45%);
  }

  li:nth-child(2) > .thumbnail {
    background: linear-gradient(200deg, #f4d9a6 50%, #d98d4a 50%);
  }

  li:nth-child(3) > .thumbnail {
    background: linear-gradient(170deg, #d6ecc8 40%, #6aa84f 40%);
  }

  footer {
    background: #163d32;
    color: #d9ebe4;
  }
`;
