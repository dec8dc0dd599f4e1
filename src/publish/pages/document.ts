import {attribute} from '../../markup/attribute.js';
import type {Direction} from '../../statement/language-tag.js';
import {contentSecurityPolicy} from './policy.js';

/** A whole page, in pieces. */
export interface DocumentParts {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: Direction;
  /** Absolute address of the published folder. */
  readonly at: string;
  /** CSS, which holds nothing of a statement. */
  readonly styles: string;
  /** Whether the page holds the builder, which may do more than other pages. */
  readonly builds?: boolean;
  /** HTML of the head, but for what every page has. */
  readonly head: string;
  /** HTML of the body. */
  readonly body: string;
}

/** The page's HTML. */
export function documentMarkup(parts: DocumentParts): string {
  const {lang, dir, styles, head, body} = parts;
  const policy = contentSecurityPolicy(parts);
  return `<!DOCTYPE html>
<html${attribute('lang', lang)}${attribute('dir', dir)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attribute('content', policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
