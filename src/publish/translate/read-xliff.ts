import {DOMParser, ParseError, type Document, type Element} from '@xmldom/xmldom';
import {canonicalTag} from '../../statement/language-tag.js';
import type {Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import type {TranslationFile, TranslationUnit} from './translation-file.js';

/**
 * Reads what came back from a translator's tool: XLIFF 1.1 or 1.2, with whatever the tool has added.
 *
 * @param path For messages.
 * @param text The file.
 * @throws {Refusal} It is not XML, no such XLIFF, or does not tell its languages.
 */
export function readXliff(path: string, text: string): TranslationFile {
  const refuse = (message: string, line?: number): Refusal =>
    new Refusal([{level: 'error', file: path, line, message}]);
  const root = parseXml(path, text).documentElement;
  if (root?.localName !== 'xliff') throw refuse('is not an XLIFF file');
  const format = root.getAttribute('version') ?? '';
  if (!format.startsWith('1.')) throw refuse(`is XLIFF ${format}, and has to be XLIFF 1.2`);
  const [file] = root.getElementsByTagNameNS('*', 'file');
  if (!file) throw refuse('has no <file>');
  const [sourceLanguage, targetLanguage] = ['source-language', 'target-language'].map((name) => {
    const tag = canonicalTag(file.getAttribute(name) ?? '');
    if (tag === undefined) throw refuse(`has no ${name}`, file.lineNumber);
    return tag;
  });
  const version = Number(file.getAttribute('product-version'));
  return {
    original: file.getAttribute('original') ?? '',
    statement: file.getAttribute('product-name') ?? undefined,
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    sourceLanguage: sourceLanguage ?? '',
    targetLanguage: targetLanguage ?? '',
    units: [...root.getElementsByTagNameNS('*', 'trans-unit')].map(unitOf),
  };
}

function unitOf(unit: Element): TranslationUnit {
  // Not those of alternatives, which tools add further down.
  const child = (name: string) =>
    [...unit.childNodes].find((node): node is Element => node.localName === name);
  const id = unit.getAttribute('id') ?? '';
  const target = child('target');
  return {
    id,
    path: unit.getAttribute('resname') ?? id,
    source: child('source')?.textContent ?? '',
    target: target?.textContent ?? '',
    isOpen: /^(new|needs-.*)$/.test(target?.getAttribute('state') ?? ''),
    note: child('note')?.textContent ?? '',
  };
}

function parseXml(path: string, text: string): Document {
  const findings: Finding[] = [];
  const parser = new DOMParser({
    // The rule of XML 1.0. The library's own is that of XML 1.1.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
    onError: (level, message, {locator}: {locator?: {lineNumber?: number}}) => {
      if (level === 'warning') return;
      const line = locator?.lineNumber ?? 0;
      findings.push({
        level: 'error',
        file: path,
        line: line > 0 ? line : undefined,
        message: `not XML: ${message.split('\n')[0] ?? ''}`,
      });
    },
  });
  try {
    const document = parser.parseFromString(text.replace(/^\ufeff/, ''), 'application/xml');
    if (findings.length === 0) return document;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
  }
  throw new Refusal(
    findings.length > 0 ? findings : [{level: 'error', file: path, message: 'is not XML'}],
  );
}
