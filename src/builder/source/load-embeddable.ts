import type {Embeddable, FileAddresses, TextFile} from '../../snippets/embeddable.js';
import {safeAddress} from '../../source/address.js';
import type {DocumentProblem} from '../../statement/problem.js';
import type {Configuration} from '../configuration.js';
import type {Facts} from './facts.js';
import {integrityOf} from './integrity.js';
import {
  carriedStatement,
  loadStatement,
  readStatement,
  type BuilderProblem,
  type LoadedStatement,
} from './load-statement.js';

/** A statement for which snippets can be written. */
export interface LoadedEmbeddable {
  /** With the addresses that partners' pages load from. */
  readonly embeddable: Embeddable;
  /** The same with those from which this very page can load, before the folder is on its host, too. */
  readonly near: Embeddable;
  /** Addresses in the document that were left out. */
  readonly unsafeAddresses: readonly DocumentProblem[];
}

/** What is needed of a configuration to load its statement. */
export type SourceChoice = Pick<Configuration, 'source' | 'src' | 'script'>;

/**
 * Loads what a configuration names.
 *
 * @param pasted A document that was pasted, as `JSON.parse` gives it.
 * @param place Where a card may stand for a moment.
 * @returns Nothing where nothing has been named yet.
 */
export async function loadEmbeddable(
  facts: Facts,
  choice: SourceChoice,
  pasted: unknown,
  place: ParentNode,
): Promise<LoadedEmbeddable | {readonly problem: BuilderProblem} | undefined> {
  const {source, src} = choice;
  if ((source === 'address' && src === '') || (source === 'pasted' && pasted === undefined)) {
    return undefined;
  }
  const script = await loadScript(facts, choice);
  if ('problem' in script) return script;
  const loaded = await loadSource(facts, choice, pasted, place);
  if ('problem' in loaded) return loaded;
  const {statement, unsafeAddresses, integrity} = loaded;
  const files = filesOf(facts, choice, integrity);
  const embeddable = {statement, script, ...files};
  return {embeddable, near: nearby(embeddable, facts), unsafeAddresses};
}

function loadSource(
  facts: Facts,
  {source, src}: SourceChoice,
  pasted: unknown,
  place: ParentNode,
): Promise<LoadedStatement> | LoadedStatement {
  if (source === 'pasted') return readStatement(pasted);
  if (source === 'address') return loadStatement(src);
  if (!('at' in facts)) return carriedStatement(place);
  return loadStatement(nearAddress(facts.documentFile.stable, facts), facts.at);
}

/** Where document and pages stand. */
function filesOf(
  facts: Facts,
  {source, src}: SourceChoice,
  integrity: string,
): Pick<Embeddable, 'at' | 'documentFile'> {
  if (source === 'pasted') return {documentFile: 'in-snippet'};
  if (source === 'address') {
    const {href} = new URL(src, document.baseURI);
    return {documentFile: {stable: href, pinned: href, integrity}};
  }
  if (!('at' in facts)) return {documentFile: 'in-script'};
  const {at, documentFile} = facts;
  return {at, documentFile};
}

/** The script with its text, which snippets may have to hold. */
async function loadScript(
  facts: Facts,
  {script: typed}: SourceChoice,
): Promise<TextFile | {readonly problem: BuilderProblem}> {
  const url = scriptNearby(facts);
  const stable = 'at' in facts || !typed ? url : safeAddress(typed);
  if (!stable) return {problem: {kind: 'address', url: typed}};
  try {
    const response = await fetch(url);
    if (!response.ok) return {problem: {kind: 'unreachable', url, status: response.status}};
    const bytes = await response.blob();
    // The snippet that holds the script holds its byte order mark, too.
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await bytes.arrayBuffer());
    if ('at' in facts) return {...facts.script, text};
    return {stable, pinned: stable, integrity: await integrityOf(bytes), text};
  } catch (error) {
    return {problem: {kind: 'unreachable', url, detail: String(error)}};
  }
}

/** Absolute address from which this page can load the script. */
export function scriptNearby(facts: Facts): string {
  return 'at' in facts
    ? nearAddress(facts.script.stable, facts)
    : new URL(facts.script, document.baseURI).href;
}

function nearby(embeddable: Embeddable, facts: Facts): Embeddable {
  const {at, script, documentFile} = embeddable;
  const near = (address: string) => nearAddress(address, facts);
  const files = <File extends FileAddresses>(file: File) => ({
    ...file,
    stable: near(file.stable),
    pinned: near(file.pinned),
  });
  return {
    ...embeddable,
    at: at === undefined ? undefined : near(at),
    script: {...files(script), ...('at' in facts ? {} : {stable: scriptNearby(facts)})},
    documentFile: typeof documentFile === 'object' ? files(documentFile) : documentFile,
  };
}

/** An address in the published folder, as far as it is one, as this page finds it. */
function nearAddress(address: string, facts: Facts): string {
  if (!('at' in facts) || !address.startsWith(facts.at)) return address;
  return new URL(facts.here + address.slice(facts.at.length), document.baseURI).href;
}
