import {css} from '../../../render/css.js';

/** A cultural association that writes from right to left: a deep head with a pattern, sand and blue. */
export const rtlHostStyles = css`
  :root {
    color-scheme: light;
    background: #f7f4ee;
    color: #1f2a3a;
    font:
      1.125rem/1.8 'Noto Naskh Arabic',
      'Noto Sans Arabic',
      'Geeza Pro',
      'Segoe UI',
      Tahoma,
      'DejaVu Sans',
      sans-serif;
  }

  header {
    background:
      linear-gradient(#1d3f72, #1d3f72) 0 0 / 100% calc(100% - 0.6rem) no-repeat,
      repeating-linear-gradient(45deg, #d9a441 0 0.3rem, #1d3f72 0.3rem 0.6rem);
    color: #fff;
    padding-block-end: 0.6rem;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-size: 1.3rem;
    font-weight: 700;
  }

  .brand::before {
    content: '';
    flex: none;
    inline-size: 1.6rem;
    block-size: 1.6rem;
    background: #d9a441;
    clip-path: polygon(
      50% 0,
      62% 22%,
      85% 15%,
      78% 38%,
      100% 50%,
      78% 62%,
      85% 85%,
      62% 78%,
      50% 100%,
      38% 78%,
      15% 85%,
      22% 62%,
      0 50%,
      22% 38%,
      15% 15%,
      38% 22%
    );
  }

  .kicker {
    color: #8a5a08;
    font-size: 0.95rem;
    font-weight: 700;
  }

  h1 {
    color: #1d3f72;
    font-size: clamp(1.8rem, 5vw, 2.5rem);
    line-height: 1.35;
  }

  .lead {
    color: #4a5568;
  }

  .picture {
    aspect-ratio: 16 / 5;
    background:
      radial-gradient(circle at 30% 110%, #d9a441 0 30%, transparent 30.4%),
      radial-gradient(circle at 70% 115%, #c98a3a 0 38%, transparent 38.4%),
      linear-gradient(#2f5f9f, #f0d9a8);
  }

  aside {
    align-self: start;
    padding: 1.25rem;
    border-block-start: 4px solid #d9a441;
    background: #fff;
  }

  aside h2 {
    color: #1d3f72;
    font-size: 1.15rem;
  }

  aside li + li {
    border-block-start: 1px solid #e6dfd1;
  }

  .thumbnail {
    background: linear-gradient(#2f5f9f 55%, #d9a441 55%);
  }

  li:nth-child(2) > .thumbnail {
    background: linear-gradient(#7d4f6d 55%, #e6c9a8 55%);
  }

  li:nth-child(3) > .thumbnail {
    background: linear-gradient(#9cc3c9 55%, #5f8f5a 55%);
  }

  footer {
    background: #1d3f72;
    color: #dbe5f3;
  }
`;
