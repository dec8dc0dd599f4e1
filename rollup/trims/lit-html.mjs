/** What the card never reaches of templates and their parts: see ../trim-lit.mjs. */
export const litHtml = [
  ['the release that these trims are for', '(global.litHtmlVersions ??=', "'3.3.3');", ''],
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
    'one binding an attribute, whose value is a text, a number or nothing',
    'class AttributePart {',
    '\n}\n',
    `
    class AttributePart {
      constructor(element, name) {
        this._element = element;
        this._name = name;
      }
      _$setValue(value) {
        if (value === this._$committedValue) return;
        this._$committedValue = value;
        if (value === nothing) this._element.removeAttribute(this._name);
        else this._element.setAttribute(this._name, value);
      }
    }\n`,
  ],
  [
    'listeners are functions that do not ask for their element',
    'class EventPart extends AttributePart {',
    '\n}\n',
    `
    class EventPart {
      constructor(element, name) {
        element.addEventListener(name, this);
      }
      _$setValue(listener) {
        this.handleEvent = listener;
      }
    }\n`,
  ],
  [
    'no directives are used',
    'function resolveDirective(part, value, parent = part, attributeIndex) {',
    '\n}\n',
    '',
  ],
  ['likewise', 'value = resolveDirective(this, value, directiveParent);', '\n', '\n'],
  ['likewise', '_$setValue(value, directiveParent = this) {', '{', '_$setValue(value) {'],
  ['likewise', 'get _$isConnected() {\n        // ChildParts', '\n    }\n', ''],
  [
    'likewise',
    'constructor(startNode, endNode, parent, options) {',
    '\n    }\n',
    `
    constructor(startNode, endNode) {
      this._$startNode = startNode;
      this._$endNode = endNode;
    }\n`,
  ],
  ['likewise', 'this._$notifyConnectionChanged?.(false, true, from);', '\n', '\n'],
  ['likewise', 'setConnected(isConnected) {', '\n    }\n', ''],
  ['likewise', 'get startNode() {', '\n    }\n', ''],
  ['likewise', 'get endNode() {', '\n    }\n', ''],
  ['likewise', 'get parentNode() {\n        let parentNode', '\n    }\n', ''],
  [
    'likewise',
    'itemParts.push((itemPart =',
    ';',
    'itemParts.push((itemPart = new ChildPart(this._insert(createMarker()), this._insert(createMarker()))));',
  ],
  [
    'likewise',
    'this._$clear(itemPart && wrap(itemPart._$endNode).nextSibling, ',
    ')',
    'this._$clear(itemPart && itemPart._$endNode.nextSibling)',
  ],
  [
    'likewise',
    '_$clear(start = wrap(this._$startNode).nextSibling, from) {',
    '{',
    '_$clear(start = this._$startNode.nextSibling) {',
  ],
  ['likewise', 'new TemplateInstance(template, this)', ';', 'new TemplateInstance(template);'],
  ['likewise', 'instance._clone(', ')', 'instance._clone()'],
  [
    'no other copy of Lit renders here',
    "export const noChange = Symbol.for('lit-noChange')",
    ';',
    'export const noChange = Symbol();',
  ],
  [
    'nothing is what is not there',
    "export const nothing = Symbol.for('lit-nothing')",
    ';',
    'export const nothing = null;',
  ],
  ['likewise', 'value === nothing ||', ' ', ''],
  ['lists are arrays', 'const isIterable = (value) => isArray(value) ||', "'function';", ''],
  [
    'likewise',
    'else if (isIterable(value)) {',
    'this._commitText(value);',
    'else { this._commitIterable(value);',
  ],
  [
    'a text is put in anew rather than changed: translators of pages take the old one away',
    'if (this._$committedValue !== nothing &&\n            isPrimitive(this._$committedValue)) {',
    'this._$committedValue = value;',
    'this._commitNode(d.createTextNode(value));\n        this._$committedValue = value;',
  ],
  [
    'each node is another',
    '_commitNode(value) {',
    '\n    }\n',
    '_commitNode(value) { this._$clear(); this._insert(value); }\n',
  ],
  [
    'values are neither functions nor objects without a type',
    'const isPrimitive = ',
    ';',
    'const isPrimitive = (value) => value !== Object(value);',
  ],
  ['templates hold no DOM nodes', 'else if (value.nodeType !== undefined) {', '\n        }\n', ''],
  ['no polyfilled shadow roots', 'const wrap = ', ': (node) => node;', ''],
  [
    'likewise',
    'return wrap(wrap(this._$startNode).parentNode)',
    '.insert',
    'return this._$startNode.parentNode.insert',
  ],
  ['likewise', 'const n = wrap(start)', '.', 'const n = start.'],
  ['likewise', 'wrap(start).remove();', ';', 'start.remove();'],
  ['likewise', 'polyfillSupport?.(Template, ChildPart);', '\n', '\n'],
  [
    'no options',
    'const partOwnerNode = options?.renderBefore ?? container;',
    'return part;\n',
    `
    // Behind what is in there, which is not Lit's.
    container['_$litPart$'] ??= new ChildPart(container.appendChild(createMarker()), null);
    container['_$litPart$']._$setValue(value);\n`,
  ],
];
