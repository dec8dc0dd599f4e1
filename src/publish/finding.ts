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

/** A finding as one line, such as `statement.json:12: error: title.uk: expected text, found 5`. */
export function describeFinding({level, file, line, path, message}: Finding): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return [place, level, path, message].filter(Boolean).join(': ');
}
