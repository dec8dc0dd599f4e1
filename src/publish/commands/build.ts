import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {Command, InvalidArgumentError} from 'commander';
import type {Statement} from '../../statement/statement.js';
import {readCarriedStatement} from '../carried-statement.js';
import {integrityOf} from '../integrity.js';
import {ownScript} from '../own-script.js';
import {replaceFile} from '../write-file.js';
import {folderAddress} from './folder-address.js';
import {mentionWarnings} from './mention-warnings.js';

const help = `
What “check” calls an error is refused, but for logos: those are asked for where they stand.

Examples:
  statement-card build statement.json --to rivers.js
  statement-card build statement.json --at https://statements.example/rivers/ --to rivers.js
  statement-card build site/statement.json --at https://statements.example/rivers/ --to rivers.js
                                                       of a published folder, with its logos
  statement-card build --none --to statement-card.js   elements then need a src`;

/** What is typed behind the document. */
interface BuildOptions {
  readonly at?: string;
  readonly to: string;
  readonly none?: true;
}

/** `statement-card build`: one script file that carries a publisher's own statement, or none. */
export function buildCommand(): Command {
  return new Command('build')
    .description('write one script that carries your own statement, or none')
    .argument('[statement.json]', 'the document')
    .option('--none', 'carry no statement: elements need a src')
    .option('--at <address>', 'where the document and its logos stand, https://…', folderAddress)
    .option('--to <script.js>', 'where to write it', scriptPath, 'statement-card.js')
    .addHelpText('after', help)
    .action(async (path: string | undefined, options: BuildOptions, command: Command) => {
      const {at, to, none} = options;
      if ((path === undefined) !== (none ?? false)) {
        command.error('error: name either a statement document or --none');
      }
      const blank = await readFile(new URL('statement-card-blank.js', import.meta.url), 'utf8');
      const carried = path === undefined ? undefined : await readCarriedStatement(path, at);
      const script = carried ? ownScript(blank, carried.statement) : blank;
      await replaceFile(to, script);
      if (path !== undefined && carried) mentionWarnings(path, carried.warnings);
      console.log(report(script, options, carried?.statement));
    });
}

/** Hosts tell by the ending what a file is; by mistake, it is the document that would be overwritten. */
function scriptPath(path: string): string {
  if (!path.endsWith('.js')) throw new InvalidArgumentError('Expected a name that ends with .js.');
  return path;
}

/** The script's size and hash, and what to paste for it. */
function report(
  script: string,
  {at, to, none}: BuildOptions,
  statement: Statement | undefined,
): string {
  const [bytes, compressed] = [Buffer.byteLength(script), brotliCompressSync(script).length];
  const name = encodeURIComponent(basename(to));
  const src = at === undefined ? name : new URL(name, at).href;
  const tag = none ? '<statement-card src="https://…/statement.json">' : '<statement-card>';
  return `${to}: ${bytes.toLocaleString('en')} bytes, ${compressed.toLocaleString('en')} after brotli
integrity: ${integrityOf(script)}${statement ? logosNote(statement) : ''}

To paste, with the address at which the script will stand:

<script async src="${src}"></script>
${tag}</statement-card>`;
}

/** Where logos have to be, of which a script holds only the addresses. */
function logosNote({signatories}: Statement): string {
  const addresses = signatories.flatMap(({logo}) => (logo ? [logo.src] : []));
  if (addresses.length === 0) return '';
  const more = addresses.length > 3 ? [`and ${addresses.length - 3} more`] : [];
  return ['\n\nlogos are loaded from:', ...addresses.slice(0, 3), ...more].join('\n');
}
