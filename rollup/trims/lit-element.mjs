/** What the card never reaches of the element that joins the two: see ../trim-lit.mjs. */
export const litElement = [
  ['the release that these trims are for', '(global.litElementVersions ??=', "'4.2.2');", ''],
  ['no options', 'constructor() {\n        super(...arguments);', '\n    }\n', ''],
  ['likewise', 'createRenderRoot() {', '\n    }\n', ''],
  ['likewise', 'if (!this.hasUpdated) {', '\n        }\n', ''],
  ['likewise', 'this.__childPart = render(', ';', 'render(value, this.renderRoot);'],
  ['only directives ask', 'connectedCallback() {\n        super.connected', '\n    }\n', ''],
  ['likewise', 'disconnectedCallback() {\n        super', '\n    }\n', ''],
  ['an update marks itself', 'super.update(changedProperties);', '\n', '\n'],
  ['every element renders', '\n    render() {', '\n    }\n', ''],
  ['no hydration', 'global.litElementHydrateSupport?.', ';', ''],
  ['likewise', "LitElement[JSCompiler_renameProperty('finalized', LitElement)] =", ';', ''],
  ['likewise', "LitElement['_$litElement$'] =", ';', ''],
  ['no polyfills', 'polyfillSupport?.({ LitElement });', '\n', '\n'],
];
