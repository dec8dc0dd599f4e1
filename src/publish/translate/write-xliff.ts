import {DOMImplementation, XMLSerializer, type Document, type Element} from '@xmldom/xmldom';
import type {TranslationFile, TranslationUnit} from './translation-file.js';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** An element to write: what it holds is text, or elements on lines of their own. */
interface Xml {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly Xml[];
}

/** Whether XML cannot carry a text, not even escaped: most control characters, and halves of characters. */
export function isBeyondXml(text: string): boolean {
  return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

/**
 * XLIFF 1.2, which translators' tools read.
 *
 * @param file Whose texts XML can carry.
 * @throws {DOMException} It cannot.
 */
export function writeXliff(file: TranslationFile): string {
  const document = new DOMImplementation().createDocument(namespace, '');
  document.appendChild(elementOf(document, xliff(file), '\n'));
  const xml = new XMLSerializer().serializeToString(document, {requireWellFormed: true});
  return `<?xml version="1.0" encoding="UTF-8"?>\n${keepLineEnds(xml)}\n`;
}

function xliff(file: TranslationFile): Xml {
  const {original, sourceLanguage, targetLanguage, statement, version, units} = file;
  const attributes = {
    original,
    'source-language': sourceLanguage,
    'target-language': targetLanguage,
    datatype: 'plaintext',
    ...(statement === undefined ? {} : {'product-name': statement}),
    ...(version === undefined ? {} : {'product-version': String(version)}),
  };
  const body: Xml = {name: 'body', content: units.map(transUnit)};
  return {
    name: 'xliff',
    attributes: {version: '1.2'},
    content: [{name: 'file', attributes, content: [body]}],
  };
}

function transUnit({id, path, source, target, isOpen, note}: TranslationUnit): Xml {
  // Tools show what needs adaptation as a draft.
  const state = target === '' ? 'new' : isOpen ? 'needs-adaptation' : 'translated';
  return {
    name: 'trans-unit',
    attributes: {id, resname: path, 'xml:space': 'preserve'},
    content: [
      {name: 'source', content: source},
      {name: 'target', attributes: {state}, content: target},
      {name: 'note', content: note},
    ],
  };
}

function elementOf(
  document: Document,
  {name, attributes = {}, content}: Xml,
  line: string,
): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (typeof content === 'string') {
    element.textContent = content;
    return element;
  }
  for (const child of content) {
    element.appendChild(document.createTextNode(`${line}  `));
    element.appendChild(elementOf(document, child, `${line}  `));
  }
  element.appendChild(document.createTextNode(line));
  return element;
}

/** Readers of XML take these for a line feed, some in XML 1.1 only, unless they are escaped. */
function keepLineEnds(xml: string): string {
  return xml.replace(
    /[\r\u0085\u2028\u2029]/g,
    (end) => `&#x${end.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
