/** One thing to tell a publisher about a file: what and where. */
export interface Finding {
  /** An `error` stops the command; with a `warning` it goes on. */
  readonly level: 'error' | 'warning';
  /** Path of the file as the publisher wrote it. */
  readonly file: string;
  /** Line in the file, counted from 1; none where the file as a whole is meant. */
  readonly line?: number | undefined;
  /** Place in the document, such as `demands[1].items[0].text.uk`; none for the document as a whole. */
  readonly path?: string | undefined;
  /** A sentence without a full stop: what is the matter, and what would be right. */
  readonly message: string;
}

/**
 * A finding as one line, such as `statement.json:12: error: title.uk: expected text, found 5`. Characters
 * that move a terminal's cursor or turn its line around are written as `\u202e`.
 */
export function describeFinding({level, file, line, path, message}: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, level, path, message]
    .filter(Boolean)
    .join(': ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped);
}

/** How many findings there are, such as `2 errors, 1 warning`; `nothing to mend` where there are none. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = (['error', 'warning'] as const).map((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? '' : `${count} ${level}${count === 1 ? '' : 's'}`;
  });
  return counts.filter(Boolean).join(', ') || 'nothing to mend';
}

/** Whether any of the findings stops the command. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({level}) => level === 'error');
}

/** A character as JSON can write it in letters and digits. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
