import {formatNumber} from './formats.js';
import {currentLocale, type Locale} from './locale.js';

// By the last word of the number as it is spoken: "yediden", but "yetmişten" and "kırktan".
const onesEndings = 'dan den den ten ten ten dan den den dan'.split(' ');
const tensEndings = ' dan den dan tan den tan ten den dan'.split(' ');

/** How a language joins the ending to the digits. */
const joints: Partial<Record<Locale, string>> = {tr: '’', crh: '-'};

/**
 * A number as what is compared with: Turkish and Crimean Tatar put it into the ablative
 * ("100’den fazla"), and its ending depends on the number. Unchanged in other languages.
 */
export function comparedNumber(value: number): string {
  const joint = joints[currentLocale()];
  const number = formatNumber(value);
  return joint ? number + joint + ablativeEnding(value, number) : number;
}

function ablativeEnding(value: number, formatted: string): string {
  if (!Number.isInteger(value)) return ones(Number(formatted.slice(-1)));
  if (value === 0 || value % 10 !== 0) return ones(Math.abs(value % 10));
  if (value % 100 !== 0) return tensEndings[Math.abs((value % 100) / 10)] ?? '';
  const endsInMillions = value % 1_000_000 === 0;
  return endsInMillions ? 'dan' : 'den';
}

function ones(digit: number): string {
  return onesEndings[digit] ?? '';
}
