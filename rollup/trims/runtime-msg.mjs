/** What the card never reaches of messages: see ../trim-lit.mjs. */
export const runtimeMsg = [
  ['every message has an explicit id', '?? generateId(template)', ';', ';'],
  ['likewise', 'function generateId(template) {', '\n}\n', ''],
  ['likewise', 'const hashCache = new Map()', ';', ''],
  ['messages are text', 'else {\n                // E.g. html`', '\n            }\n', ''],
  ['likewise', 'const expressionOrders = new WeakMap()', ';', ''],
];
