import {cacheRules, commonHeaders} from './cache-rules.js';

const names = ['Cache-Control', ...Object.keys(commonHeaders)];

/**
 * The headers for nginx, to be included in a `server` block. Empty values are not sent, so that paths
 * outside the folder stay as they are.
 *
 * @param at Absolute address of the folder.
 */
export function nginxHeaders(at: string): string {
  const folder = `^${escaped(decodeURI(new URL(at).pathname))}`;
  return [
    '# Include this in the server block. A location with add_header lines of its own needs these, too.',
    ...names.map((name) => `set ${variable(name)} "";`),
    `if ($uri ~ "${folder}") {`,
    ...Object.entries(commonHeaders).map(([name, value]) => `  ${assignment(name, value)}`),
    '}',
    ...cacheRules.flatMap(({files, ending, cacheControl}) => [
      `# ${files}`,
      `if ($uri ~ "${folder}.*${ending}") {`,
      `  ${assignment('Cache-Control', cacheControl)}`,
      '}',
    ]),
    ...names.map((name) => `add_header ${name} ${variable(name)};`),
    '',
  ].join('\n');
}

function assignment(name: string, value: string): string {
  return `set ${variable(name)} "${value}";`;
}

function variable(header: string): string {
  return `$statement_${header.toLowerCase().replaceAll('-', '_')}`;
}

function escaped(path: string): string {
  return path.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');
}
