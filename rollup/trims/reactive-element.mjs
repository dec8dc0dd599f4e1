/** What the card never reaches of properties and updates: see ../trim-lit.mjs. */
export const reactiveElement = [
  ['the release that these trims are for', '(global.reactiveElementVersions ??=', "'2.1.2');", ''],
  ['attributes hold text and numbers', 'export const defaultConverter = {', '\n};\n', ''],
  ['likewise', 'const trustedTypes = global', ';', ''],
  ['likewise', 'const emptyStringForBooleanAttribute =', ';', ''],
  ['properties are not compared otherwise', 'const defaultPropertyDeclaration = {', '\n};\n', ''],
  ['no decorators', "Symbol.metadata ??= Symbol('metadata');", ';', ''],
  ['likewise', 'global.litPropertyMetadata ??=', ';', ''],
  ['likewise', 'const metadata = this[Symbol.metadata];', '\n        }\n', ''],
  ['likewise', 'static addInitializer(initializer) {', '\n    }\n', ''],
  ['likewise', 'if (superCtor._initializers !== undefined) {', '\n        }\n', ''],
  ['likewise', 'this.constructor._initializers?.forEach', ';', ''],
  [
    'no accessors of our own',
    'static createProperty(name, options = defaultPropertyDeclaration) {',
    '\n    }\n',
    `
    static createProperty(name, options) {
      this.elementProperties.set(name, options);
      const key = Symbol();
      defineProperty(this.prototype, name, {
        get() {
          return this[key];
        },
        set(value) {
          const oldValue = this[key];
          this[key] = value;
          this.requestUpdate(name, oldValue);
        },
        configurable: true,
        enumerable: true,
      });
    }\n`,
  ],
  [
    'likewise',
    'static getPropertyDescriptor(name, key, options) {\n        const',
    '\n    }\n',
    '',
  ],
  ['likewise', 'static getPropertyOptions(name) {', '\n    }\n', ''],
  [
    'names of properties are text',
    'const propKeys = [',
    '];',
    'const propKeys = getOwnPropertyNames(props);',
  ],
  ['likewise', ": typeof name === 'string'", ': undefined;', ': name.toLowerCase();'],
  ['no styles of Lit’s', 'this.elementStyles = this.finalizeStyles(this.styles);', ';', ''],
  ['likewise', 'static finalizeStyles(styles) {', '\n    }\n', ''],
  ['likewise', 'ReactiveElement.elementStyles = [];', ';', ''],
  ['the element makes its own root', 'createRenderRoot() {', '\n    }\n', ''],
  ['likewise', 'ReactiveElement.shadowRootOptions =', ';', ''],
  ['likewise', 'enableUpdating(_requestedUpdate) { }', '\n', '\n'],
  [
    'nothing asks what has changed',
    '(this.enableUpdating = res));\n        this._$changedProperties =',
    ';',
    '(this.enableUpdating = res));',
  ],
  [
    'likewise',
    '__markUpdated() {',
    '\n    }\n',
    '__markUpdated() { this.isUpdatePending = false; }\n',
  ],
  ['likewise', '_$changeProperty(name, oldValue, {', '\n    }\n', ''],
  ['no attribute is written', 'this.__reflectingProperties &&=', '));\n', ''],
  ['likewise', '__propertyToAttribute(name, value) {', '\n    }\n', ''],
  ['likewise', '/**\n         * Name of currently reflecting property', '= null;', ''],
  [
    'likewise',
    'attributeChangedCallback(name, _old, value) {',
    '\n    }\n',
    `
    attributeChangedCallback(name, _old, value) {
      const {__attributeToPropertyMap, elementProperties} = this.constructor;
      const property = __attributeToPropertyMap.get(name);
      const isNumber = value !== null && elementProperties.get(property).type === Number;
      this[property] = isNumber ? Number(value) : value;
    }\n`,
  ],
  ['likewise', '_$attributeToProperty(name, value) {', '\n    }\n', ''],
  [
    'likewise',
    'requestUpdate(name, oldValue, options, useNewValue = false, newValue) {',
    '\n    }\n',
    `
    requestUpdate(name, oldValue) {
      if (name !== undefined && is(this[name], oldValue)) return;
      if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
    }\n`,
  ],
  ['likewise', 'this.__instanceProperties = undefined;\n        /**', '*/', ''],
  ['likewise', 'if (instanceProperties.size > 0) {', '{', '{'],
  ['likewise', 'this.hasUpdated = false;', '\n', '\n'],
  [
    'likewise',
    "if (this.hasOwnProperty(JSCompiler_renameProperty('elementProperties'",
    '\n        }\n',
    '',
  ],
  [
    'a mark that can be renamed',
    "if (this.hasOwnProperty(JSCompiler_renameProperty('finalized', this))) {",
    '{',
    'if (this.__finalized === this) {',
  ],
  ['likewise', 'this.finalized = true;', '\n', 'this.__finalized = this;\n'],
  [
    'likewise',
    "ReactiveElement[JSCompiler_renameProperty('finalized', ReactiveElement)] =",
    ';',
    'ReactiveElement.__finalized = ReactiveElement;',
  ],
  ['controllers stay', 'removeController(controller) {', '\n    }\n', ''],
  [
    'they are added before their host is connected',
    'if (this.renderRoot !== undefined && this.isConnected) {',
    '\n        }\n',
    '',
  ],
  [
    'updates are neither put off nor flushed',
    'const result = this.scheduleUpdate();',
    'result;\n        }',
    'this.performUpdate();',
  ],
  ['likewise', 'scheduleUpdate() {\n        const', '\n    }\n', ''],
  [
    'likewise',
    'performUpdate() {',
    '\n    }\n',
    `
    performUpdate() {
      for (const [name, value] of this.__instanceProperties) this[name] = value;
      this.__instanceProperties.clear();
      try {
        this.__controllers.forEach((controller) => controller.hostUpdate?.());
        this.update();
      } catch (error) {
        this.__markUpdated();
        throw error;
      }
      this.updated();
    }\n`,
  ],
  ['not overridden', '_$didUpdate(changedProperties) {', '\n    }\n', ''],
  ['likewise', 'return this.getUpdateComplete();', '\n', 'return this.__updatePromise;\n'],
  ['likewise', '\n    getUpdateComplete() {', '\n    }\n', ''],
  ['likewise', '\n    updated(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'willUpdate(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'firstUpdated(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'shouldUpdate(_changedProperties) {', '\n    }\n', ''],
  ['likewise', "export * from './css-tag.js';", '\n', '\n'],
  ['likewise', 'import { getCompatibleStyle, adoptStyles, }', ';', ''],
  ['no polyfills', 'polyfillSupport?.({ ReactiveElement });', '\n', '\n'],
];
