/** HTML that can go into other HTML as it is. A class, so that nothing in a document passes for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in a template: a text, which is escaped; HTML; several of both; nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * HTML from a template: Lit's way of writing it, for what nothing updates later; the same in Node and in
 * browsers. An attribute written as `name=${value}` is left out where the value is `undefined`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const pieces = values.map((value, index) => {
    const before = strings[index] ?? '';
    const [place, name] = /\s([\w-]+)=$/.exec(before) ?? [];
    if (place === undefined || name === undefined) return before + contentText(value);
    const attribute = value === undefined ? '' : ` ${name}="${contentText(value)}"`;
    return before.slice(0, -place.length) + attribute;
  });
  return new Markup(pieces.join('') + (strings[values.length] ?? ''));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function contentText(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(contentText).join('');
  return String(content).replace(/[&<>"']/g, (letter) => references[letter] ?? letter);
}
