import type {Finding} from '../finding.js';
import {Refusal} from '../refusal.js';
import type {StatementFile} from '../statement-file.js';
import {putInto, type Change} from './json-edits.js';
import type {TranslationFile, TranslationUnit} from './translation-file.js';
import {languagePair, translatables, type LanguagePair, type Translatable} from './translatable.js';
import {isBeyondXml} from './write-xliff.js';

/** A document with translations in it, and what is to be told of them. */
export interface TakenBack {
  /** The document's text, in which nothing else has changed. */
  readonly text: string;
  /** How many translations were taken. */
  readonly taken: number;
  /** What was not taken, and why. */
  readonly findings: readonly Finding[];
}

/**
 * Takes translations back into a document: those whose source is still the same.
 *
 * @param translation What came back.
 * @param path Of the file that came back, for messages.
 * @throws {Refusal} It is not a translation of this statement, or one of a version that is not there yet.
 */
export function takeBack(
  file: StatementFile,
  translation: TranslationFile,
  path: string,
): TakenBack {
  refuseForeign(file, translation, path);
  const pair = languagePair(file, translation.targetLanguage, translation.sourceLanguage);
  const texts = translatables(file, pair);
  const byId = new Map(texts.map((text) => [text.place.id, text]));
  const verdicts = translation.units.map((unit) => judge(unit, byId.get(unit.id)));
  const findings = verdicts.flatMap(({unit, reason}): Finding[] =>
    reason === undefined
      ? []
      : [{level: 'warning', file: path, path: unit.path, message: `is not taken: ${reason}`}],
  );
  const done = new Map(
    verdicts.flatMap(({unit, text}) => (text ? [[text, unit.target] as const] : [])),
  );
  const open = texts.filter((text) => !text.isName && !done.has(text));
  if (done.size === 0) return {text: file.text, taken: 0, findings};
  const {version = file.document.version} = translation;
  const {change, warning} = standingOf(file, pair, version, open.length);
  const changes = [...done].flatMap(([text, target]) => changeOf(text, target, pair));
  return {
    text: putInto(file.text, file.tree, change ? [...changes, change] : changes),
    taken: done.size,
    findings: warning ? [...findings, warning] : findings,
  };
}

function refuseForeign(
  {document, path: documentPath}: StatementFile,
  {statement, version}: TranslationFile,
  path: string,
): void {
  const refuse = (message: string) => new Refusal([{level: 'error', file: path, message}]);
  if (statement !== undefined && statement !== document.id) {
    throw refuse(`is a translation of “${statement}”, and ${documentPath} is “${document.id}”`);
  }
  if (version !== undefined && version > document.version) {
    throw refuse(`translates version ${version}, and ${documentPath} is at ${document.version}`);
  }
}

/** What becomes of a unit: a text that it translates, a reason for not taking it, or nothing to say. */
interface Verdict {
  readonly unit: TranslationUnit;
  readonly text?: Translatable;
  readonly reason?: string;
}

function judge(unit: TranslationUnit, text: Translatable | undefined): Verdict {
  const {source, target, isOpen} = unit;
  // Not every tool says when a text is done; one that has changed is.
  if (target.trim() === '' || (isOpen && target === text?.target)) return {unit};
  if (!text) return {unit, reason: 'the statement has no such text any more'};
  if (!isSameText(source, text.source)) return {unit, reason: 'the text has changed since'};
  if (isBeyondXml(target)) return {unit, reason: 'it holds a character that stands for nothing'};
  return {unit, text};
}

/** Some tools write a line end of another kind than they have read. */
function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\r\n?/g, '\n'));
  return a === b;
}

function changeOf(
  {place, source, target: present, tag}: Translatable,
  target: string,
  pair: LanguagePair,
): Change[] {
  if (target === present) return [];
  if (typeof place.value !== 'string') return [{steps: [...place.steps, tag], value: target}];
  // The same in every language, and still so.
  if (target === source) return [];
  return [{steps: place.steps, value: {[pair.source]: source, [tag]: target}}];
}

/**
 * What the document says of the language as a whole: an older version is translated until no text is open
 * any more.
 */
function standingOf(
  {document, finding}: StatementFile,
  {target}: LanguagePair,
  version: number,
  open: number,
): {change?: Change; warning?: Finding} {
  const steps = ['languages', target];
  const present = document.languages[target];
  if (!present) return {change: {steps, value: {translation: 'unofficial', of: version}}};
  const {of = version} = present;
  if (of >= version) return {};
  if (open === 0) return {change: {steps: [...steps, 'of'], value: version}};
  const still = `stays a translation of version ${of}, because not all is done (texts left: ${open})`;
  const remedy = `where the old ones still hold, set “of” to ${version}`;
  return {warning: finding('warning', `languages.${target}`, `${still}; ${remedy}`)};
}
