/** What the card never reaches of style sheets: see ../trim-lit.mjs. */
export const cssTag = [
  ['no polyfills', '(global.ShadyCSS === undefined', ') &&', ''],
  [
    'styles are no style sheets',
    'export const getCompatibleStyle =',
    ': s;',
    'export const getCompatibleStyle = (s) => s;',
  ],
  ['likewise', 's instanceof CSSStyleSheet ? s :', ' s.', ' s.'],
];
