import {darkHostStyles} from './hosts/dark.styles.js';
import {hostStyles} from './hosts/host.styles.js';
import {lightHostStyles} from './hosts/light.styles.js';
import {rtlHostStyles} from './hosts/rtl.styles.js';
import {serifHostStyles} from './hosts/serif.styles.js';

/** The made-up web pages that the preview shows a card on. */
export const hosts = ['light', 'dark', 'serif', 'rtl'] as const;
/** See {@link hosts}. */
export type Host = (typeof hosts)[number];

/** What is common to all, and what each looks like. */
export const hostSheets: Readonly<Record<Host, string>> = {
  light: hostStyles + lightHostStyles,
  dark: hostStyles + darkHostStyles,
  serif: hostStyles + serifHostStyles,
  rtl: hostStyles + rtlHostStyles,
};
