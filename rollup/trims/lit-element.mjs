/** What the card never reaches of the element that joins the two: see ../trim-lit.mjs. */
export const litElement = [
  ['only directives ask', 'connectedCallback() {\n        super.connected', '\n    }\n', ''],
  ['likewise', 'disconnectedCallback() {\n        super', '\n    }\n', ''],
  ['no hydration', 'global.litElementHydrateSupport?.', ';', ''],
  ['no polyfills', 'polyfillSupport?.({ LitElement });', '\n', '\n'],
  ['only development reads it', '(global.litElementVersions ??= [])', ';', ''],
];
