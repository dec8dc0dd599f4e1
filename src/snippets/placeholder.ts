import {attributeValues} from './card-options.js';
import {documentAddresses} from './embeddable.js';
import {element, fallbackLine, fixedLanguage, styleOf, type Attributes} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/** A quotation, which editors let authors keep, with single-word data names, which they do not strip. */
export const placeholderSnippet: WriteSnippet = (embeddable, options) => {
  const {stable: src} = documentAddresses(embeddable);
  const values = {src, lang: fixedLanguage(options), ...attributeValues(options)};
  const data = Object.entries(values).map(([name, value]) => [
    `data-${name.replace('-', '')}`,
    value,
  ]);
  return element(
    'blockquote',
    {
      class: 'statement-card',
      ...(Object.fromEntries(data) as Attributes),
      style: styleOf(options.properties),
    },
    fallbackLine(embeddable, options),
  );
};
