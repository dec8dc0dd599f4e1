import type {Embeddable} from './embeddable.js';
import {fallbackSnippet} from './fallback.js';
import {frameSnippet} from './frame.js';
import {offlineSnippet} from './offline.js';
import {pinnedSnippet} from './pinned.js';
import {placeholderSnippet} from './placeholder.js';
import {plainSnippet} from './plain.js';
import type {SnippetKind} from './snippet.js';

/** All snippets, the most usual first. */
export const snippetKinds: readonly SnippetKind[] = [
  {need: 'plain', write: plainSnippet},
  {need: 'fallback', write: fallbackSnippet},
  {need: 'pinned', write: pinnedSnippet},
  {need: 'placeholder', takes: 'address', write: placeholderSnippet},
  {need: 'frame', takes: 'folder', write: frameSnippet},
  {need: 'offline', file: 'offline.txt', write: offlineSnippet},
];

/** What keeps a statement from being shown by a kind of snippet: that which it takes and is not there. */
export function obstacleTo(
  {takes}: SnippetKind,
  {at, documentFile}: Pick<Embeddable, 'at' | 'documentFile'>,
): SnippetKind['takes'] {
  const isThere = takes === 'folder' ? at !== undefined : documentFile !== 'in-snippet';
  return isThere ? undefined : takes;
}
