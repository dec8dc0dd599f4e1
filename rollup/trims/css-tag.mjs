/** What the card never reaches of style sheets: see ../trim-lit.mjs. */
export const cssTag = [
  ['no polyfills', '(global.ShadyCSS === undefined', ') &&', ''],
  [
    'one style sheet of constant text',
    'export class CSSResult {',
    '\n}\n',
    `
    export class CSSResult {
      constructor(cssText) {
        this.cssText = cssText;
      }
      get styleSheet() {
        if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this._styleSheet;
      }
    }\n`,
  ],
  [
    'likewise',
    'export const unsafeCSS =',
    'constructionToken);',
    'export const unsafeCSS = (value) => new CSSResult(value);',
  ],
  ['likewise', 'styles.map((s) =>', 's.styleSheet)', '[styles.styleSheet]'],
  ['likewise', 'for (const s of styles) {', '{', '{ const s = styles;'],
];
