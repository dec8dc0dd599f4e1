import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Signatory} from '../../statement/statement.js';
import type {Finding} from '../finding.js';
import {pinnedName} from '../folder/file-names.js';
import type {StatementFile} from '../statement-file.js';
import {bitmapFormat, bitmapLogo} from './bitmap-logo.js';
import {svgLogo} from './svg-logo.js';

/** The logos of a statement, as they are published. */
export interface PublishedLogos {
  /** Bytes by path in the published folder, such as `logos/anglers-1f0c9a7e.svg`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The statement's signatories, with their logos named as in the folder. */
  readonly signatories: readonly Signatory[];
  /** What became of logos; errors for those that cannot be published. */
  readonly findings: readonly Finding[];
}

/** More than this is a burden on phones. */
const heavy = 100_000;

/**
 * Prepares the logos that lie beside a document. Those at addresses elsewhere stay where they are, with a
 * warning: readers' browsers would ask a third party.
 *
 * @param at Absolute address of the published folder.
 */
export async function publishLogos(
  {path, document, finding}: StatementFile,
  at: string,
): Promise<PublishedLogos> {
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];

  async function publish(src: string, name: string, place: string): Promise<string> {
    if (isElsewhere(src)) {
      const {host} = new URL(src, at);
      if (host !== new URL(at).host) {
        const message = `stays at ${host}, which every reader’s browser will ask for it`;
        findings.push(finding('warning', place, message));
      }
      return src;
    }
    const file = join(dirname(path), pathOf(src));
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      findings.push(finding('error', place, `there is no file ${file}`));
      return src;
    }
    const {extension, content, notes} = await publishedLogo(bytes);
    findings.push(...notes.map((note) => ({...note, file})));
    const published = `logos/${pinnedName(name, extension, content)}`;
    files.set(published, content);
    return published;
  }

  const signatories: Signatory[] = [];
  for (const [index, signatory] of document.signatories.entries()) {
    const {logo, ...others} = signatory;
    const {id, withdrawn} = others;
    const place = `signatories[${String(index)}].logo`;
    // Of those who have withdrawn, no more than the data is published.
    signatories.push(
      logo && !withdrawn
        ? {
            ...others,
            logo: {
              ...logo,
              src: await publish(logo.src, id, `${place}.src`),
              ...(logo.dark && {dark: await publish(logo.dark, `${id}-dark`, `${place}.dark`)}),
            },
          }
        : others,
    );
  }
  return {files, signatories, findings};
}

/** Whether an address names a host, or begins at the root of one. */
function isElsewhere(src: string): boolean {
  return /^(\w[\w+.-]*:|[/\\])/.test(src.trim());
}

/** The path of a relative address, without its query and fragment. */
function pathOf(src: string): string {
  const path = src.trim().replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

type Note = Pick<Finding, 'level' | 'message'>;

/** A file's content as it is published, and what there is to say about it. */
async function publishedLogo(
  bytes: Uint8Array,
): Promise<{extension: string; content: Uint8Array; notes: Note[]}> {
  const format = bitmapFormat(bytes);
  const logo = format ? await publishedBitmap(bytes) : await publishedDrawing(bytes);
  const notes = [...logo.notes];
  if (logo.content.length > heavy) {
    const size = Math.round(logo.content.length / 1000);
    notes.push({level: 'warning', message: `has ${String(size)} kB, much for a logo`});
  }
  return {extension: format ?? 'svg', content: logo.content, notes};
}

async function publishedDrawing(bytes: Uint8Array): Promise<{content: Uint8Array; notes: Note[]}> {
  const logo = await svgLogo(new TextDecoder().decode(bytes));
  if ('refusal' in logo) {
    return {content: bytes, notes: [{level: 'error', message: `${logo.refusal}, and no bitmap`}]};
  }
  const notes = logo.removals.map((removal): Note => ({
    level: 'warning',
    message: `published without ${removal}`,
  }));
  return {content: Buffer.from(logo.svg), notes};
}

async function publishedBitmap(bytes: Uint8Array): Promise<{content: Uint8Array; notes: Note[]}> {
  try {
    const {bytes: content, note} = await bitmapLogo(bytes);
    return {content, notes: note === undefined ? [] : [{level: 'warning', message: note}]};
  } catch (error) {
    const message = `is a damaged image: ${error instanceof Error ? error.message : String(error)}`;
    return {content: bytes, notes: [{level: 'error', message}]};
  }
}
