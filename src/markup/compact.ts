import type {Markup} from './html.js';

const wrappers = 'article|blockquote|figure|footer|header|main|nav|noscript|ol|section|ul';

const blocks = `${wrappers}|figcaption|h[1-6]|li|link|meta|p|script|title`;

/** White space at the edge of a block, which nobody sees, and editors may make paragraphs of. */
const besideBlock = new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'g');

/** Between blocks, where a line may end. */
const betweenBlocks = new RegExp(
  `(</(?:${blocks})>|<(?:${wrappers}|link|meta)\\b[^>]*>)(?=<)`,
  'g',
);

/**
 * A template's HTML. A block a line at most, and no line is blank, because WordPress's classic editor
 * makes paragraphs of blank lines.
 *
 * @param template Its texts are plain texts, in which no line ends.
 */
export function compact({text}: Markup): string {
  return text
    .replace(/[ \n]+/g, ' ')
    .replace(/ \/?>/g, '>')
    .replace(besideBlock, '$1')
    .replace(betweenBlocks, '$1\n')
    .trim();
}
