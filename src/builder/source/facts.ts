import type {FileAddresses} from '../../snippets/embeddable.js';

/** What a page tells its builder, as JSON inside it. */
export type Facts = FolderFacts | ScriptFacts;

/** In a published folder: where what stands, so that partners load it from there. */
export interface FolderFacts {
  /** Absolute address of the folder; ends with `/`. */
  readonly at: string;
  /** The same folder as seen from the page, such as `../`: there it is before it is put on its host, too. */
  readonly here: string;
  /** Language of the page, one of the statement's. */
  readonly language: string;
  readonly script: FileAddresses;
  readonly documentFile: FileAddresses;
}

/** Beside a script that carries its statement. */
export interface ScriptFacts {
  /** Address of the script, as seen from the page, which has loaded it. */
  readonly script: string;
}

/** What stands in an element as JSON; nothing where none does. */
export function factsIn(element: Element): Facts | undefined {
  const data = element.querySelector(':scope > script[type="application/json"]');
  return data ? (JSON.parse(data.textContent) as Facts) : undefined;
}
