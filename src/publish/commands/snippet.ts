import {Command, Option} from 'commander';
import {needMessages} from '../../builder/form/need-messages.js';
import type {CardOptions} from '../../snippets/card-options.js';
import type {SnippetKind, SnippetOptions} from '../../snippets/snippet.js';
import {snippetKinds} from '../../snippets/snippets.js';
import {matchLanguage} from '../../statement/match-language.js';
import {readBuiltFiles} from '../built-files.js';
import {describeFinding} from '../finding.js';
import {publicationFiles} from '../folder/publication-files.js';
import type {Publication} from '../publication.js';
import {readStatementFile} from '../statement-file.js';
import {cardOptionFlags} from './card-option-flags.js';
import {folderAddress} from './folder-address.js';

const help = `
Examples:
  statement-card snippet statement.json --at https://statements.example/rivers/
  statement-card snippet statement.json --at https://statements.example/rivers/ --need pinned --lang uk
  statement-card snippet statement.json --at https://statements.example/rivers/ --theme dark \\
    --show "summary demands" --properties accent=#8ab8f0 radius=0`;

interface SnippetArguments extends Partial<CardOptions> {
  readonly at: string;
  readonly need?: string;
  readonly lang?: string;
}

/** `statement-card snippet`: prints what partners paste. */
export function snippetCommand(): Command {
  const needs = snippetKinds.map(({need}) => need);
  const command = new Command('snippet')
    .description('print what partners paste into their pages, each with what it is for')
    .argument('<statement.json>', 'the document')
    .requiredOption('--at <address>', 'where the published folder stands', folderAddress)
    .addOption(new Option('--need <need>', 'print this one alone').choices(needs))
    .option('--lang <language>', 'hold the card to a language of the statement')
    .addHelpText('after', help)
    .action(async (path: string, options: SnippetArguments, command: Command) => {
      const {at, need, lang, ...cardOptions} = options;
      const file = await readStatementFile(path, at);
      const {languages, demands} = file.statement;
      const available = Object.keys(languages);
      const text = lang === undefined ? available[0] : matchLanguage(lang, available);
      if (text === undefined) {
        command.error(
          `error: the statement is not in ${lang ?? ''}, only in ${available.join(', ')}`,
        );
      }
      const {addressee} = cardOptions;
      const addressees = demands.map(({id}) => id);
      if (addressee !== undefined && !addressees.includes(addressee)) {
        command.error(
          `error: the statement has no addressee ${addressee}, only ${addressees.join(', ')}`,
        );
      }
      const {publication, findings} = await publicationFiles(file, at, await readBuiltFiles());
      for (const finding of findings) console.error(describeFinding(finding));
      const snippetOptions = {...cardOptions, text, isFixed: lang !== undefined};
      const chosen = snippetKinds.find((kind) => kind.need === need);
      if (chosen) console.error(describe(chosen));
      console.log(
        chosen
          ? chosen.write(publication, snippetOptions)
          : describeAll(publication, snippetOptions),
      );
    });
  for (const flag of cardOptionFlags()) command.addOption(flag);
  return command;
}

/** What a kind of snippet is for, and what else there is to do. */
function describe({need}: SnippetKind): string {
  const {use, hint} = needMessages[need];
  return `${need}: ${use()}. ${hint()}`;
}

function describeAll(publication: Publication, options: SnippetOptions): string {
  const described = snippetKinds.map((kind) =>
    [describe(kind), kind.file ? askAlone(kind) : kind.write(publication, options)].join('\n'),
  );
  return described.join('\n\n');
}

/** Nobody wants to see it among the others. */
function askAlone({need}: SnippetKind): string {
  return `(long; print it with --need ${need})`;
}
