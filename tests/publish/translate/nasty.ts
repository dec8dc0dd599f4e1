import * as fc from 'fast-check';
import {isBeyondXml} from '../../../src/publish/translate/write-xliff.js';

const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '&amp;',
    '&#13;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--',
    '<?xml?>',
  ],
  ...['</script>', '</target>', '</source><target>', '<x id="1"/>', '{0}', '%s', '\\', '\\n', '$&'],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\ufeff',
  ],
  ...['\u202e', '\u200f', '\u2067', '\u2069', 'العربية', '\ud83d\ude00', '\u007f', '__proto__'],
];

/** Any text that a document can hold, with what readers of XML and JSON may stumble over. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme'})), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));

/** Such texts as XML can carry. */
export const nasty = anyText.filter((text) => !isBeyondXml(text));
