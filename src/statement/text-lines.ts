/** The lines of a text, counted from 1; made once, because large texts are asked often. */
export interface TextLines {
  /** How many there are; an empty text has one. */
  readonly count: number;
  /** The line that a character stands on. */
  readonly lineAt: (offset: number) => number;
  /** Offset of a line's first character; of the nearest line for a number that no line has. */
  readonly startOf: (line: number) => number;
}

/** Finds a text's lines, which `\n` ends. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return {
    count: starts.length,
    lineAt(offset) {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    },
    startOf: (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0,
  };
}
