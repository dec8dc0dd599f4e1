import {duplicateIds} from '../check/duplicate-ids.js';
import type {Finding} from '../finding.js';
import {listedLanguages} from '../languages.js';
import {Refusal} from '../refusal.js';
import type {StatementFile} from '../statement-file.js';
import type {TranslationFile, TranslationUnit} from './translation-file.js';
import {translatables, type LanguagePair, type Translatable} from './translatable.js';
import {isBeyondXml} from './write-xliff.js';

/**
 * What of a statement is missing in a language, or stale: all that is there of a language that translates
 * an older version.
 *
 * @param original Path of the document, relative to the folder of the file that is made.
 * @throws {Refusal} Texts could not be told apart, or XML cannot carry them.
 */
export function makeTranslationFile(
  file: StatementFile,
  pair: LanguagePair,
  original: string,
): TranslationFile {
  const {id, version, languages} = file.document;
  const {of} = languages[pair.target] ?? {};
  const isStale = of !== undefined && of < version;
  const isFirst = listedLanguages(file.document).length === 1;
  const texts = translatables(file, pair).filter((text) =>
    isSettled(text) ? isFirst : isStale || text.target === undefined,
  );
  refuseUnfit(file, texts);
  return {
    original,
    statement: id,
    version,
    sourceLanguage: pair.source,
    targetLanguage: pair.target,
    units: texts.map(unitOf),
  };
}

/** Whether a text is a name that is the same in every language: once there are several, it may stay so. */
function isSettled({place, isName}: Translatable): boolean {
  return isName && typeof place.value === 'string';
}

function unitOf({place, source, target, isName}: Translatable): TranslationUnit {
  const note = isName
    ? `${place.description} A name: without a translation, it stays as it is.`
    : place.description;
  return {id: place.id, path: place.path, source, target: target ?? '', isOpen: true, note};
}

function refuseUnfit(file: StatementFile, texts: readonly Translatable[]): void {
  const unfit = texts
    .filter(({source, target}) => isBeyondXml(source) || isBeyondXml(target ?? ''))
    .map(({place}): Finding =>
      file.finding('error', place.path, 'holds a character that no XLIFF file can carry'),
    );
  const findings = [...unfit, ...duplicateIds(file)];
  if (findings.length > 0) throw new Refusal(findings);
}
