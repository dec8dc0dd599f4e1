#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {packageVersion} from './built-files.js';
import {buildCommand} from './commands/build.js';
import {checkCommand} from './commands/check.js';
import {digestCommand} from './commands/digest.js';
import {newCommand} from './commands/new.js';
import {publishCommand} from './commands/publish.js';
import {snippetCommand} from './commands/snippet.js';
import {translateCommand} from './commands/translate.js';
import {Refusal} from './refusal.js';

/** Exit codes: what the publisher can mend, and a command that was not understood. */
const exitCodes = {refused: 1, misused: 2};

const help = `
Where a file is wrong, each finding tells file, line and place in the document, and nothing is written.
Exits with 0 where all is well, 1 where something has to be mended, 2 for a command it does not understand.

From an idea to every partner's page:
  statement-card new clean-rivers --languages en,uk
  statement-card check clean-rivers/statement.json
  statement-card translate clean-rivers/statement.json --to pl
  statement-card publish clean-rivers/statement.json --to site --at https://statements.example/rivers/
  statement-card help publish`;

const commands = [
  newCommand(),
  checkCommand(),
  translateCommand(),
  publishCommand(),
  snippetCommand(),
  digestCommand(),
  buildCommand(),
];

const program = new Command('statement-card')
  .description('Turns the data of a joint statement into what partners show on their sites.')
  .version(packageVersion())
  .showHelpAfterError('(--help tells more)')
  .addHelpText('after', help)
  .exitOverride();
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Refusal) {
    console.error(error.message);
    process.exitCode = exitCodes.refused;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.misused;
  } else {
    throw error;
  }
}
