/**
 * Takes out of Lit what the card never reaches, for the script that partners load: every byte of it
 * is paid by every reader. The npm modules keep Lit whole.
 *
 * Works on Lit's readable development build, with its development switches off. Each trim names a
 * passage of Lit's source that has to be there exactly once: a release of Lit that changes one fails
 * the build, and the trim is to be looked at again. The tests of the built script tell whether a trim
 * took out too much.
 */

import MagicString from 'magic-string';

/** Lit's own switches for what only developers need. */
const switches = ['DEV_MODE', 'ENABLE_EXTRA_SECURITY_HOOKS', 'ENABLE_SHADYDOM_NOPATCH'];

/** By module: [why it is not needed, passage from … to … (both included), replacement]. */
const trims = {
  'lit-html/development/lit-html.js': [
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
    ['no svg`` or mathml`` templates', 'let html = type === SVG_RESULT', ';', "let html = '';"],
    ['likewise', "(type === SVG_RESULT ? '</svg>'", ": '')", "''"],
    ['likewise', 'if (type === SVG_RESULT || type === MATHML_RESULT) {', '\n        }\n', ''],
    [
      'no bindings to properties, booleans or elements',
      "ctor: m[1] === '.'",
      ': AttributePart,',
      "ctor: m[1] === '@' ? EventPart : AttributePart,",
    ],
    ['likewise', 'else if (name.startsWith(marker)) {', '\n                        }\n', ''],
    ['likewise', 'else if (templatePart.type === ELEMENT_PART) {', '\n                }\n', ''],
    [
      'no bindings inside <style> or <textarea>',
      'if (rawTextElement.test(node.tagName)) {',
      '\n                }\n',
      '',
    ],
    ['likewise', 'if (rawTextElement.test(match[TAG_NAME])) {', '\n                    }\n', ''],
    [
      'no bindings inside comments',
      'else {\n                    let i = -1;',
      '\n                }\n',
      '',
    ],
    [
      'no compiled templates',
      "const template = typeof type === 'number'",
      'type);',
      'const template = this._$getTemplate(result);',
    ],
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
      'no tag name is bound',
      'else if (match[DYNAMIC_TAG_NAME] !== undefined) {',
      '\n                }\n',
      '',
    ],
    [
      'no comments',
      "if (match[COMMENT_START] === '!--') {",
      '\n                }\n                else ',
      '',
    ],
    [
      'likewise',
      'if (match[COMMENT_START] !== undefined) {',
      '\n                }\n                else ',
      '',
    ],
    [
      'likewise',
      'else if (regex === commentEndRegex || regex === comment2EndRegex) {',
      '\n            }\n',
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
    [
      'templates hold no DOM nodes',
      'else if (value.nodeType !== undefined) {',
      '\n        }\n',
      '',
    ],
    ['no polyfills', 'polyfillSupport?.(Template, ChildPart);', '\n', '\n'],
    ['only development reads it', '(global.litHtmlVersions ??= [])', ';', ''],
  ],
  'reactive-element/development/reactive-element.js': [
    ['no attribute is written', 'toAttribute(value, type) {', '\n    },\n', ''],
    ['likewise', 'this.__reflectingProperties &&=', '));\n', ''],
    ['likewise', '__propertyToAttribute(name, value) {', '\n    }\n', ''],
    [
      'likewise',
      'if (reflect === true && this.__reflectingProperty !== name) {',
      '\n        }\n',
      '',
    ],
    ['no defaults come back', '(options.useDefault &&', 'options)));', 'false;'],
    ['likewise', 'if (useDefault && !(this.__defaultValues', '\n        }\n', ''],
    ['likewise', 'this.__defaultValues?.get(propName) ??', 'convertedValue;', 'convertedValue;'],
    ['no accessors of our own', 'if (elementProperties.size > 0) {', '\n            }\n', ''],
    ['likewise', 'if (this.prototype.hasOwnProperty(name)) {', '\n        }\n', ''],
    ['controllers stay', 'removeController(controller) {', '\n    }\n', ''],
    ['attributes hold text and numbers', 'case Boolean:\n                fromValue', 'break;', ''],
    ['likewise', 'case Object:\n            case Array:\n                // Do', 'break;', ''],
    [
      'likewise',
      "const converter = typeof options.converter === 'function'",
      ';',
      'const converter = defaultConverter;',
    ],
    ['one style sheet', 'if (Array.isArray(styles)) {', 'else', ''],
    ['no internal state', 'if (options.state) {', '\n        }\n', ''],
    ['not overridden', 'this.willUpdate(changedProperties);', '\n', '\n'],
    ['likewise', 'this.firstUpdated(changedProperties);', '\n', '\n'],
    ['likewise', 'willUpdate(_changedProperties) { }', '\n', '\n'],
    ['likewise', 'firstUpdated(_changedProperties) { }', '\n', '\n'],
    [
      'likewise',
      'const { get, set } = getOwnPropertyDescriptor(this.prototype, name) ?? {',
      '{',
      'const { get, set } = {',
    ],
    ['likewise', 'if (!options.noAccessor) {', '{', '{'],
    [
      'updates are not put off',
      'const result = this.scheduleUpdate();',
      'result;\n        }',
      'this.performUpdate();',
    ],
    ['likewise', 'scheduleUpdate() {\n        const', '\n    }\n', ''],
    [
      'likewise',
      'shouldUpdate = this.shouldUpdate(changedProperties);',
      ';',
      'shouldUpdate = true;',
    ],
    ['likewise', 'shouldUpdate(_changedProperties) {', '\n    }\n', ''],
    ['controllers do not ask', 'this.__controllers?.forEach((c) => c.hostUpdated?.());', ';', ''],
    ['no decorators', 'const metadata = this[Symbol.metadata];', '\n        }\n', ''],
    ['likewise', "Symbol.metadata ??= Symbol('metadata');", ';', ''],
    ['likewise', 'global.litPropertyMetadata ??=', ';', ''],
    ['likewise', 'static addInitializer(initializer) {', '\n    }\n', ''],
    ['likewise', 'if (superCtor._initializers !== undefined) {', '\n        }\n', ''],
    ['likewise', 'this.constructor._initializers?.forEach', ';', ''],
    ['no polyfills', 'polyfillSupport?.({ ReactiveElement });', '\n', '\n'],
    ['only development reads it', '(global.reactiveElementVersions ??= [])', ';', ''],
  ],
  'reactive-element/development/css-tag.js': [
    ['no polyfills', '(global.ShadyCSS === undefined', ') &&', ''],
    [
      'styles are no style sheets',
      'export const getCompatibleStyle =',
      ': s;',
      'export const getCompatibleStyle = (s) => s;',
    ],
    ['likewise', 's instanceof CSSStyleSheet ? s :', ' s.', ' s.'],
  ],
  '@lit/localize/internal/runtime-msg.js': [
    ['every message has an explicit id', '?? generateId(template)', ';', ';'],
    ['likewise', 'function generateId(template) {', '\n}\n', ''],
    ['likewise', 'const hashCache = new Map()', ';', ''],
    ['messages are text', 'else {\n                // E.g. html`', '\n            }\n', ''],
    ['likewise', 'const expressionOrders = new WeakMap()', ';', ''],
  ],
  'lit-element/development/lit-element.js': [
    ['only directives ask', 'connectedCallback() {\n        super.connected', '\n    }\n', ''],
    ['likewise', 'disconnectedCallback() {\n        super', '\n    }\n', ''],
    ['no hydration', 'global.litElementHydrateSupport?.', ';', ''],
    ['no polyfills', 'polyfillSupport?.({ LitElement });', '\n', '\n'],
    ['only development reads it', '(global.litElementVersions ??= [])', ';', ''],
  ],
};

function trim(source, [why, from, to, replacement], module) {
  const code = source.original;
  const start = code.indexOf(from);
  const isUnique = start >= 0 && code.indexOf(from, start + 1) < 0;
  const end = isUnique ? code.indexOf(to, start + from.length - 1) : -1;
  if (end < 0) {
    throw new Error(`${module} has changed: look again at the trim "${from}" (${why})`);
  }
  source.update(start, end + to.length, replacement || ' ');
}

/** @returns A Rollup plugin. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const source = new MagicString(code);
      for (const name of switches) {
        source.replace(`const ${name} = true;`, `const ${name} = false;`);
      }
      const module = Object.keys(trims).find((path) => id.endsWith(path));
      for (const one of trims[module] ?? []) trim(source, one, module);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}
