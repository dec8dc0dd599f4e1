/** Markup that `../compile-templates.mjs` has prepared, in place of Lit's parser of templates. */
export const compiledTemplates = [
  [
    'templates are parsed at build time',
    'const tag = (type) => (strings, ...values) => {',
    '\n};\n',
    // By a symbol, which no document can bring.
    `
    const templateMarkup = Symbol();
    const tag = () => (markup, ...values) => ({[templateMarkup]: markup, values});\n`,
  ],
  ['likewise', 'function trustFromTemplateString(tsa, stringFromTSA) {', '\n}\n', ''],
  ['likewise', 'const getTemplateHtml = (', '\n};\n', ''],
  ['likewise', 'export const _$LH = {', '\n};\n', ''],
  ['likewise', 'const marker = ', ';', ''],
  ['likewise', "const markerMatch = '?' + ", ';', ''],
  ['likewise', 'const nodeMarker = ', ';', ''],
  [
    'likewise',
    'class Template {',
    '\n}\n',
    // In a document of its own, because on a page in XHTML it would be read as XML.
    `
    const inert = d.implementation.createHTMLDocument('');
    function contentOf(markup) {
      let template = templateCache.get(markup);
      if (!template) {
        templateCache.set(markup, (template = inert.createElement('template')));
        template.innerHTML = policy ? policy.createHTML(markup) : markup;
      }
      return template.content;
    }\n`,
  ],
  ['likewise', 'const templateCache = new WeakMap()', ';', 'const templateCache = new Map();'],
  [
    'likewise',
    'class TemplateInstance {',
    '\n}\n',
    `
    class TemplateInstance {
      constructor(markup) {
        this._$template = markup;
        this._$parts = [];
      }
      _clone() {
        const fragment = d.importNode(contentOf(this._$template), true);
        walker.currentNode = fragment;
        for (let node; (node = walker.nextNode()); ) {
          if (node.nodeType === 8) this._$parts.push(new ChildPart(node, node.nextSibling));
          else this._bindAttributes(node);
        }
        walker.currentNode = d;
        return fragment;
      }
      _bindAttributes(element) {
        for (const mark of element.getAttributeNames()) {
          // Small letters, with which all other attributes begin, come behind "$" and "@".
          if (mark > 'a') continue;
          const Part = mark[0] === '@' ? EventPart : AttributePart;
          this._$parts.push(new Part(element, mark.slice(1)));
          element.removeAttribute(mark);
        }
      }
      _update(values) {
        this._$parts.forEach((part, index) => part._$setValue(values[index]));
      }
    }\n`,
  ],
  [
    'likewise',
    "const { values, ['_$litType$']: type } = result;",
    'type);',
    'const { values, [templateMarkup]: template } = result;',
  ],
  ['likewise', "else if (value['_$litType$'] !==", ' undefined', 'else if (value[templateMarkup]'],
  ['likewise', '_$getTemplate(result) {', '\n    }\n', ''],
];
