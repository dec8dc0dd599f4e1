import {css} from './css.js';

/** Where it stands, who reported, which version. */
export const footerStyles = css`
  [part='footer'] {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  [part='footer'] > * + * {
    margin-block-start: 0.3em;
  }

  [part='footer'] > p:not(.line) {
    font-weight: 600;
  }

  summary {
    padding-block: 2px;
    cursor: pointer;
  }

  [part='corrections'] li {
    max-width: 62ch;
    margin-block-start: 0.5em;
  }
`;
