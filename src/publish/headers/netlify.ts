import {cacheRule, cacheRules, commonHeaders} from './cache-rules.js';

/**
 * The headers as Netlify and Cloudflare Pages read them from `_headers`. Both join the values of a header
 * that several rules set, so each path has one rule for `Cache-Control`. The names that grow in number
 * come last, because Cloudflare reads a hundred rules.
 *
 * @param paths Of all files in the folder.
 * @param at Absolute address of the folder.
 */
export function netlifyHeaders(paths: readonly string[], at: string): string {
  const {pathname: root} = new URL(at);
  const rules = new Map<string, string>();
  for (const rule of cacheRules) {
    for (const path of ['', ...paths]) {
      if (cacheRule(path) === rule) rules.set(pattern(path), rule.cacheControl);
    }
  }
  return [
    '# For Netlify and Cloudflare Pages, which read this file in the root of what is deployed.',
    block(`${root}*`, commonHeaders),
    ...[...rules].map(([path, value]) => block(`${root}${path}`, {'Cache-Control': value})),
    '',
  ].join('\n');
}

/** A folder's files have the same headers; wildcards may only end a path. */
function pattern(path: string): string {
  return path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/*` : path;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}
