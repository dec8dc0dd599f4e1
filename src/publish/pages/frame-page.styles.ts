import {css} from '../../render/css.js';

/** Nothing around the card, and the ground of the page around shines through. */
export const framePageStyles = css`
  :root {
    color-scheme: light dark;
    font:
      100%/1.55 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
  }
  p {
    margin: 0;
    padding: 0.75rem 1.25rem;
    font-size: 0.875rem;
  }
  /* Where the frame is lower than the page, the way to the whole stays in sight; only then does it need a ground. */
  @supports (animation-timeline: scroll()) {
    p {
      position: sticky;
      inset-block-end: 0;
      animation: cover 1ms linear both;
      animation-timeline: scroll();
    }
    @keyframes cover {
      from,
      to {
        background: Canvas;
        box-shadow: 0 -1px GrayText;
      }
    }
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
`;
