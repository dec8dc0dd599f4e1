/**
 * Parses templates at build time, for the script that partners load: Lit's own parser stays out of it.
 *
 *   html`<a href="${url}" rel="noreferrer">${content}</a>`
 *   html('<a $href rel=noreferrer><!>', url, content)
 *
 * A bound attribute is marked by its name, as a listener always is (`@click`); an empty comment stands
 * where a child goes. `trims/compiled-templates.mjs` is the other half, which walks over this markup.
 * End tags at a template's end are left to the browser's parser. What this notation cannot say fails
 * the build.
 */

import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const endTags = /(<\/\w+>)+$/;
const plainValue = /="([\w-]+)"/g;

const isInsideTag = (markup) => markup.lastIndexOf('<') > markup.lastIndexOf('>');

/** Markup that ends where an expression begins, with the mark of that expression. */
function marked(markup) {
  if (!isInsideTag(markup)) return `${markup}<!>`;
  const [attribute, name] = /(@?[\w-]+)="$/.exec(markup) ?? [];
  if (!name) throw new Error(`no attribute begins here: ${markup}`);
  return markup.slice(0, -attribute.length) + (name.startsWith('@') ? name : `$${name}`);
}

/** A text between expressions, without the quote that ends the value of a bound attribute. */
function textBehind(markup, text) {
  if (!isInsideTag(markup)) return text;
  if (!text.startsWith('"')) throw new Error(`not an attribute’s whole value: ${markup}`);
  return text.slice(1);
}

/** @param texts The texts between a template's expressions. */
function compile(texts) {
  let markup = texts[0];
  for (const text of texts.slice(1)) {
    const before = marked(markup);
    markup = before + textBehind(before, text);
  }
  // Without a node behind it, a child would reach to the end of whatever the template stands in.
  if (texts.length > 1 && texts.at(-1) === '') markup += '<!>';
  return markup.replace(plainValue, '=$1').replace(endTags, '');
}

/**
 * @param modules Paths of the modules that hold templates, whose attributes are all in quotes.
 * @returns A Rollup plugin.
 */
export function compileTemplates(modules) {
  return {
    name: 'compile-templates',
    transform(code, id) {
      if (!modules.test(id)) return null;
      const source = new MagicString(code);
      walk(this.parse(code), {
        enter({type, tag, quasi}) {
          if (type !== 'TaggedTemplateExpression' || tag.name !== 'html') return;
          const {quasis, expressions} = quasi;
          const markup = compile(quasis.map(({value}) => value.cooked));
          source.update(quasi.start, quasis[0].end, `(${JSON.stringify(markup)}`);
          expressions.forEach((expression, index) => {
            source.update(quasis[index].end, expression.start, ',');
            source.update(expression.end, quasis[index + 1].end, '');
          });
          source.update(quasis.at(-1).end, quasi.end, ')');
        },
      });
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
