/** What a piece of a snippet is; `punctuation` is what stands around names and values. */
export type TokenKind = 'punctuation' | 'tag' | 'attribute' | 'value' | 'text' | 'data';

/** A piece of a snippet. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A tag from its bracket to its name, with the bracket alone where something else follows it. */
const opening = /<\/?(?=[a-z])|</iy;
const name = /[^\s/>]+/y;
/** White space, a slash, the closing bracket, an attribute's name or its value. */
const inTag =
  /(?<space>[\s/]+)|(?<end>>)|(?<equals>\s*=\s*)(?:(?<quote>["'])(?<quoted>[^]*?)(?<close>\k<quote>|$)|(?<bare>[^\s>]+))?|(?<attribute>[^\s/>=]+)/y;

/**
 * Takes HTML apart for colouring it. Every character comes back, whatever the text is; what is not the plain
 * HTML of snippets may come back under a wrong name.
 */
export function markupTokens(html: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;

  const push = (kind: TokenKind, text = '') => {
    if (text) tokens.push({kind, text});
    at += text.length;
  };
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(html);
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    push('text', html.slice(at, next < 0 ? undefined : next));
    const [bracket = ''] = match(opening) ?? [];
    if (bracket === '<' && !/[a-z]/i.test(html.charAt(at + 1))) {
      push('text', bracket);
      continue;
    }
    push('punctuation', bracket);
    const [tag = ''] = match(name) ?? [];
    push('tag', tag);
    readAttributes();
    if (bracket === '<' && tag.toLowerCase() === 'script') readData();
  }
  return tokens;

  function readAttributes(): void {
    for (let found = match(inTag); found?.groups; found = match(inTag)) {
      const {space, end, equals, quote, quoted, close, bare, attribute} = found.groups;
      push('punctuation', space);
      push('attribute', attribute);
      push('punctuation', equals);
      push('punctuation', quote);
      push('value', quoted ?? bare);
      push('punctuation', close);
      push('punctuation', end);
      if (end) return;
    }
  }

  /** No bracket counts in a script but that of its own end. */
  function readData(): void {
    const end = html.slice(at).search(/<\/script/i);
    push('data', end < 0 ? html.slice(at) : html.slice(at, at + end));
  }
}
