import {canonicalTag, primaryLanguage, scriptOf} from './language-tag.js';

/**
 * The best of the available languages for one that is wanted: the same tag, else a more general one
 * (RFC 4647 lookup), else a sibling (`en-GB` for `en-US`), in the same script where there is one.
 *
 * @param wanted A tag as people type it.
 * @param available Tags as they stand in the data; one of them is returned unchanged.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const tag = canonicalTag(wanted);
  if (!tag) return undefined;
  for (let range = tag; range; range = range.replace(/(^|-)[^-]*$/, '')) {
    const same = available.find((candidate) => canonicalTag(candidate) === range);
    if (same && (range === tag || scriptOf(range) === scriptOf(tag))) return same;
  }
  const siblings = available.filter(
    (candidate) => primaryLanguage(canonicalTag(candidate) ?? '') === primaryLanguage(tag),
  );
  return siblings.find((sibling) => scriptOf(sibling) === scriptOf(tag)) ?? siblings[0];
}

/** The available languages that match what is wanted, most wanted first, each once. */
export function matchLanguages(
  wanted: readonly string[],
  available: readonly string[],
): readonly string[] {
  const matches = wanted.map((tag) => matchLanguage(tag, available));
  return [...new Set(matches)].filter((match) => match !== undefined);
}
