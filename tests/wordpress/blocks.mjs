/** What the block editor stores of a “Custom HTML” block. */
export const customHtml = (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** What it stores of an address that has become an embed. */
export const embed = (address) =>
  `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed">` +
  `<div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

/** What it stores of a paragraph. */
export const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
