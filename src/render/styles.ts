import {cardStyles} from './card.styles.js';
import {demandsStyles} from './demands.styles.js';
import {figuresStyles} from './figures.styles.js';
import {filterStyles} from './filter.styles.js';
import {footerStyles} from './footer.styles.js';
import {headerStyles} from './header.styles.js';
import {paletteStyles} from './palette.js';
import {printStyles} from './print.styles.js';
import {quoteButtonStyles} from './quote-button.styles.js';
import {signatoriesStyles} from './signatories.styles.js';
import {summaryStyles} from './summary.styles.js';

/** The styles of every part. */
export const styles = [
  cardStyles,
  paletteStyles,
  headerStyles,
  summaryStyles,
  figuresStyles,
  demandsStyles,
  quoteButtonStyles,
  signatoriesStyles,
  filterStyles,
  footerStyles,
  printStyles,
].join('');
