import {css} from './css.js';

/**
 * On paper: black on white, addresses written out, nothing torn apart. All signatories, whatever the reader
 * has looked for: who has signed belongs to the text, and some could be taken for all.
 */
export const printStyles = css`
  @media print {
    /* Only blocks go on over the end of a page; and there are no languages for the head to stand beside. */
    .container,
    .top {
      display: block;
    }

    .card {
      --_surface: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #999;
      --_accent: #000;
      padding: 0;
      border-width: 3px 0 0;
      font-size: 10.5pt;
    }

    /* Within a sentence, a button is a word of it: the language of the original. */
    [part='languages'],
    button:not(.original *),
    [part='filter'],
    .found {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }

    .slice {
      content-visibility: visible !important;
    }

    a::after {
      content: '<' attr(href) '>';
      margin-inline: 0.3em;
      font-size: 0.85em;
      font-weight: 400;
      overflow-wrap: anywhere;
      direction: ltr;
      unicode-bidi: isolate;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    [part='figure'],
    [part='demand'],
    [part='signatory'],
    [part='footer'] {
      break-inside: avoid;
    }
  }
`;
