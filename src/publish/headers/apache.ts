import {cacheRules, commonHeaders} from './cache-rules.js';

/** The headers as Apache reads them from `.htaccess` in the folder. */
export function apacheHeaders(): string {
  const [general, ...special] = cacheRules;
  return [
    '# For Apache, which reads this file where AllowOverride lets it set headers (FileInfo).',
    '<IfModule mod_headers.c>',
    ...Object.entries({...commonHeaders, 'Cache-Control': general?.cacheControl ?? ''}).map(
      ([name, value]) => `  ${line(name, value)}`,
    ),
    ...special.flatMap(({files, ending, cacheControl}) => [
      `  # ${files}`,
      `  <FilesMatch "${ending}">`,
      `    ${line('Cache-Control', cacheControl)}`,
      '  </FilesMatch>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

function line(name: string, value: string): string {
  return `Header set ${name} "${value}"`;
}
