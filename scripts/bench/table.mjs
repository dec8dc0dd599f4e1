/** Tables in Markdown that are read as well in a terminal. */
import {summary} from './samples.mjs';

const integers = new Intl.NumberFormat('en', {maximumFractionDigits: 0});

/** How values of each unit are written. */
export const units = {
  ms: (value) => (value < 10 ? value.toFixed(1) : integers.format(value)),
  bytes: (value) => integers.format(value),
  kB: (value) => integers.format(value / 1000),
  count: (value) => integers.format(value),
  shift: (value) => value.toFixed(2),
};

/** A median with its range where there is one: `142 (138–160)`. */
export function withRange(samples, unit) {
  const all = summary(samples);
  if (!all) return '–';
  const [median, least, greatest] = [all.median, all.least, all.greatest].map(units[unit]);
  return least === greatest ? median : `${median} (${least}–${greatest})`;
}

/** The same and its ratio to another's median, in bold: `182 (175–201) **1.28**`. */
export function compared(samples, base, unit) {
  const [ours, theirs] = [summary(samples), summary(base)];
  const text = withRange(samples, unit);
  if (!ours || !theirs?.median || unit === 'shift') return text;
  return `${text} **${(ours.median / theirs.median).toFixed(2)}**`;
}

/** A table; all columns but the first are numbers. */
export function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(4, ...[head, ...rows].map((row) => row[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
