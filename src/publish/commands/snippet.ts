import {Command, Option} from 'commander';
import {matchLanguage} from '../../statement/match-language.js';
import {readBuiltFiles} from '../built-files.js';
import {describeFinding} from '../finding.js';
import {publicationFiles} from '../folder/publication-files.js';
import type {Publication} from '../publication.js';
import type {SnippetKind, SnippetLanguage} from '../snippets/snippet.js';
import {snippetKinds} from '../snippets/snippets.js';
import {readStatementFile} from '../statement-file.js';
import {folderAddress} from './folder-address.js';

const help = `
Examples:
  statement-card snippet statement.json --at https://statements.example/rivers/
  statement-card snippet statement.json --at https://statements.example/rivers/ --need pinned --lang uk`;

interface SnippetOptions {
  readonly at: string;
  readonly need?: string;
  readonly lang?: string;
}

/** `statement-card snippet`: prints what partners paste. */
export function snippetCommand(): Command {
  const needs = snippetKinds.map(({need}) => need);
  return new Command('snippet')
    .description('print what partners paste into their pages, each with what it is for')
    .argument('<statement.json>', 'the document')
    .requiredOption('--at <address>', 'where the published folder stands', folderAddress)
    .addOption(new Option('--need <need>', 'print this one alone').choices(needs))
    .option('--lang <language>', 'hold the card to a language of the statement')
    .addHelpText('after', help)
    .action(async (path: string, {at, need, lang}: SnippetOptions, command: Command) => {
      const file = await readStatementFile(path, at);
      const available = Object.keys(file.statement.languages);
      const language = snippetLanguage(available, lang);
      if (!language) {
        command.error(
          `error: the statement is not in ${lang ?? ''}, only in ${available.join(', ')}`,
        );
      }
      const {publication, findings} = await publicationFiles(file, at, await readBuiltFiles());
      for (const finding of findings) console.error(describeFinding(finding));
      const chosen = snippetKinds.find((kind) => kind.need === need);
      if (chosen) console.error(describe(chosen));
      console.log(
        chosen
          ? await chosen.write(publication, language)
          : await describeAll(publication, language),
      );
    });
}

/** Nothing where the statement is not in the language that is wanted. */
function snippetLanguage(
  available: readonly string[],
  wanted: string | undefined,
): SnippetLanguage | undefined {
  const text = wanted === undefined ? available[0] : matchLanguage(wanted, available);
  return text === undefined ? undefined : {text, isFixed: wanted !== undefined};
}

/** What a kind of snippet is for, and what else there is to do. */
function describe({need, use, hint}: SnippetKind): string {
  return `${need}: for ${use}. ${hint}`;
}

async function describeAll(publication: Publication, language: SnippetLanguage): Promise<string> {
  const described = snippetKinds.map(async (kind) =>
    [describe(kind), kind.file ? askAlone(kind) : await kind.write(publication, language)].join(
      '\n',
    ),
  );
  return (await Promise.all(described)).join('\n\n');
}

/** Nobody wants to see it among the others. */
function askAlone({need}: SnippetKind): string {
  return `(long; print it with --need ${need})`;
}
