import {pinnedEnding} from '../folder/file-names.js';

/** For how long copies of some files may be used. */
export interface CacheRule {
  /** Which files, in words. */
  readonly files: string;
  /** How their paths end, as a regular expression that JavaScript, nginx and Apache read alike. */
  readonly ending: string;
  /** Value of the `Cache-Control` header. */
  readonly cacheControl: string;
}

/** From the most general to the most special: the last one that fits counts. */
export const cacheRules: readonly CacheRule[] = [
  {
    files: 'Documents and pages',
    ending: '',
    cacheControl: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  },
  {
    files: 'Scripts and styles under names that stay',
    ending: '\\.(js|css)$',
    cacheControl: 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800',
  },
  {
    files: 'Names with a hash, whose bytes never change',
    ending: pinnedEnding,
    cacheControl: 'public, max-age=31536000, immutable',
  },
];

/** What every file is sent with: all of them are public, and scripts on any site may read them. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** The rule for a path in the folder. */
export function cacheRule(path: string): CacheRule | undefined {
  const rules = cacheRules.filter(({ending}) => new RegExp(ending).test(path));
  return rules[rules.length - 1];
}
