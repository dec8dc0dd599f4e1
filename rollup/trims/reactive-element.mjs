/** What the card never reaches of properties and updates: see ../trim-lit.mjs. */
export const reactiveElement = [
  ['the release that these trims are for', '(global.reactiveElementVersions ??=', "'2.1.2');", ''],
  ['attributes hold text and numbers', 'export const defaultConverter = {', '\n};\n', ''],
  ['likewise', 'const trustedTypes = global', ';', ''],
  ['likewise', 'const emptyStringForBooleanAttribute =', ';', ''],
  ['properties are not compared otherwise', 'const defaultPropertyDeclaration = {', '\n};\n', ''],
  ['no decorators', "Symbol.metadata ??= Symbol('metadata');", ';', ''],
  ['likewise', 'global.litPropertyMetadata ??=', ';', ''],
  [
    // Browsers ask for them before they make the first element of a class, and nobody else minds that
    // its accessors are then defined once more.
    'a class has all its properties in one table, and no accessors of its own',
    'static addInitializer(initializer) {',
    'this.__reflectingProperty = null;\n        this.__initialize();\n    }\n',
    `
    static get observedAttributes() {
      const {properties, prototype} = this;
      const attributes = Object.entries(properties).map(([name, {attribute = name.toLowerCase()}]) => {
        defineProperty(prototype, name, {
          get() {
            return this.__values?.[name];
          },
          set(value) {
            if (is(value, this[name])) return;
            this.__values[name] = value;
            this.requestUpdate();
          },
          configurable: true,
          enumerable: true,
        });
        return attribute;
      });
      return attributes.filter(Boolean);
    }
    constructor() {
      super();
      this.__controllers = [];
      this.__values = {};
      this.__initialize();
    }\n`,
  ],
  [
    'nothing asks what has changed',
    '(this.enableUpdating = res));\n        this._$changedProperties =',
    ';',
    '(this.enableUpdating = res));',
  ],
  ['no decorators', 'this.constructor._initializers?.forEach', ';', ''],
  [
    'controllers are added before their host is connected, and stay',
    'addController(controller) {',
    '\n    }\n',
    'addController(controller) { this.__controllers.push(controller); }\n',
  ],
  ['likewise', 'removeController(controller) {', '\n    }\n', ''],
  [
    'properties set before the class was there are put back once',
    '__saveInstanceProperties() {',
    '\n    }\n',
    `
    __saveInstanceProperties() {
      this.__instanceProperties = {};
      for (const name of Object.keys(this.constructor.properties)) {
        if (!this.hasOwnProperty(name)) continue;
        this.__instanceProperties[name] = this[name];
        delete this[name];
      }
    }\n`,
  ],
  ['the element makes its own root', 'createRenderRoot() {', '\n    }\n', ''],
  ['likewise', 'ReactiveElement.elementStyles = [];', ';', ''],
  ['likewise', 'ReactiveElement.shadowRootOptions =', ';', ''],
  [
    'all controllers are told',
    'this.__controllers?.forEach((c) => c.hostConnected?.());',
    ';',
    'this.__controllers.forEach((controller) => controller.hostConnected());',
  ],
  ['likewise', 'enableUpdating(_requestedUpdate) { }', '\n', '\n'],
  [
    'likewise',
    'this.__controllers?.forEach((c) => c.hostDisconnected?.());',
    ';',
    'this.__controllers.forEach((controller) => controller.hostDisconnected());',
  ],
  ['no attribute is written', '__propertyToAttribute(name, value) {', '\n    }\n', ''],
  [
    'likewise',
    'attributeChangedCallback(name, _old, value) {',
    '\n    }\n',
    `
    attributeChangedCallback(name, _old, value) {
      const {properties} = this.constructor;
      for (const [property, {attribute = property.toLowerCase(), type}] of Object.entries(properties)) {
        if (attribute === name) this[property] = type && value !== null ? type(value) : value;
      }
    }\n`,
  ],
  ['likewise', '_$attributeToProperty(name, value) {', '\n    }\n', ''],
  ['likewise', '_$changeProperty(name, oldValue, {', '\n    }\n', ''],
  [
    'properties ask only when they have changed',
    'requestUpdate(name, oldValue, options, useNewValue = false, newValue) {',
    '\n    }\n',
    `
    requestUpdate() {
      if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
    }\n`,
  ],
  [
    'updates are neither put off nor flushed',
    'const result = this.scheduleUpdate();',
    'result;\n        }',
    'this.performUpdate();',
  ],
  ['likewise', 'scheduleUpdate() {\n        const', '\n    }\n', ''],
  [
    // The mark is taken away first, so that it is away whether the update succeeds or fails.
    'nothing asks for an update while one is under way',
    'performUpdate() {',
    '\n    }\n',
    `
    performUpdate() {
      Object.assign(this, this.__instanceProperties);
      this.__instanceProperties = {};
      this.isUpdatePending = false;
      this.__controllers.forEach((controller) => controller.hostUpdate?.());
      this.update();
      this.updated();
    }\n`,
  ],
  ['not overridden', '_$didUpdate(changedProperties) {', '\n    }\n', ''],
  ['likewise', '__markUpdated() {', '\n    }\n', ''],
  ['likewise', 'return this.getUpdateComplete();', '\n', 'return this.__updatePromise;\n'],
  ['likewise', '\n    getUpdateComplete() {', '\n    }\n', ''],
  ['likewise', '\n    update(_changedProperties) {', '\n    }\n', ''],
  ['likewise', '\n    updated(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'willUpdate(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'firstUpdated(_changedProperties) { }', '\n', '\n'],
  ['likewise', 'shouldUpdate(_changedProperties) {', '\n    }\n', ''],
  [
    'a class has all its properties in one table',
    "ReactiveElement[JSCompiler_renameProperty('elementProperties', ReactiveElement)] =",
    ';',
    '',
  ],
  [
    'likewise',
    "ReactiveElement[JSCompiler_renameProperty('finalized', ReactiveElement)] =",
    ';',
    '',
  ],
  ['likewise', "export * from './css-tag.js';", '\n', '\n'],
  ['likewise', 'import { getCompatibleStyle, adoptStyles, }', ';', ''],
  ['no polyfills', 'polyfillSupport?.({ ReactiveElement });', '\n', '\n'],
];
