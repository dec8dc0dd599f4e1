/** What the card never reaches of templates and their parts: see ../trim-lit.mjs. */
export const litHtml = [
  [
    // Not a trim but a repair: a page whose policy allows no other names must not end the script.
    'a Trusted Types policy of our own name, where the page allows one',
    'const policy = trustedTypes',
    ': undefined;',
    `let policy;
     try {
       policy = trustedTypes?.createPolicy('statement-card', {createHTML: (s) => s});
     } catch {}`,
  ],
  [
    'no directives are used',
    'function resolveDirective(part, value, parent = part, attributeIndex) {',
    '\n}\n',
    'const resolveDirective = (part, value) => value;\n',
  ],
  [
    'templates are parsed at build time, see compile-templates.mjs',
    'const tag = (type) => (strings, ...values) => {',
    '\n};\n',
    "const tag = () => (markup, ...values) => ({['_$litType$']: markup, values});\n",
  ],
  [
    'likewise',
    'function trustFromTemplateString(tsa, stringFromTSA) {',
    '\n}\n',
    `
     function createTemplate(markup) {
       const template = d.createElement('template');
       template.innerHTML = policy ? policy.createHTML(markup) : markup;
       return template.content;
     }\n`,
  ],
  ['likewise', 'const getTemplateHtml = (', '\n};\n', ''],
  ['likewise', 'export const _$LH = {', '\n};\n', ''],
  ['likewise', 'const marker = ', ';', ''],
  ['likewise', "const markerMatch = '?' + ", ';', ''],
  ['likewise', 'const nodeMarker = ', ';', ''],
  ['likewise', 'class Template {', '\n}\n', ''],
  [
    'likewise',
    'const { el: { content }',
    '\n        walker.currentNode = d;',
    `
      const fragment = d.importNode(this._$template, true);
      walker.currentNode = fragment;
      for (let node; (node = walker.nextNode()); ) {
        if (node.nodeType === 8) {
          this._$parts.push(new ChildPart(node, node.nextSibling, this, options));
          continue;
        }
        for (const mark of node.getAttributeNames()) {
          // Small letters, with which all other attributes begin, come behind "$" and "@".
          if (mark > 'a') continue;
          const ctor = mark[0] === '@' ? EventPart : AttributePart;
          this._$parts.push(new ctor(node, mark.slice(1), '', this, options));
          node.removeAttribute(mark);
        }
      }
      walker.currentNode = d;`,
  ],
  [
    'likewise',
    "const { values, ['_$litType$']: type } = result;",
    'type);',
    'const { values } = result; const template = this._$getTemplate(result);',
  ],
  [
    'likewise',
    'let template = templateCache.get(result.strings);',
    'return template;',
    `
      const {['_$litType$']: markup} = result;
      let template = templateCache.get(markup);
      if (!template) templateCache.set(markup, (template = createTemplate(markup)));
      return template;`,
  ],
  ['likewise', 'const templateCache = new WeakMap()', ';', 'const templateCache = new Map();'],
  ['one binding an attribute', 'if (strings.length > 2 ||', 'else {', '{'],
  ['likewise', 'if (part.strings !== undefined) {', 'else {', '{'],
  [
    'likewise',
    'const strings = this.strings;\n        // Whether any',
    '\n        if (change && !noCommit) {',
    `
      const change = value !== this._$committedValue;
      this._$committedValue = value;
      if (change) {`,
  ],
  [
    'listeners are functions that stay',
    'const shouldRemoveListener = (newListener',
    'oldListener.passive;',
    'const shouldRemoveListener = false;',
  ],
  ['likewise', "if (typeof this._$committedValue === 'function') {", '{', '{'],
  [
    'likewise',
    'else {\n            this._$committedValue.handleEvent(event);',
    '\n        }\n',
    '',
  ],
  [
    'lists are arrays',
    'const isIterable = (value) => isArray(value) ||',
    "'function';",
    'const isIterable = isArray;',
  ],
  ['only directives ask', 'setConnected(isConnected) {', '\n    }\n', ''],
  ['likewise', 'get startNode() {', '\n    }\n', ''],
  ['likewise', 'get endNode() {', '\n    }\n', ''],
  ['likewise', 'get tagName() {', '\n    }\n', ''],
  ['likewise', 'get parentNode() {\n        let parentNode', '\n    }\n', ''],
  ['likewise', 'get parentNode() {\n        return', '\n    }\n', ''],
  ['templates hold no DOM nodes', 'else if (value.nodeType !== undefined) {', '\n        }\n', ''],
  ['no polyfills', 'polyfillSupport?.(Template, ChildPart);', '\n', '\n'],
  ['only development reads it', '(global.litHtmlVersions ??= [])', ';', ''],
];
