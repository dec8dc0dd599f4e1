#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {Command, CommanderError} from 'commander';
import {buildCommand} from './commands/build.js';
import {checkCommand} from './commands/check.js';
import {newCommand} from './commands/new.js';
import {translateCommand} from './commands/translate.js';
import {Refusal} from './refusal.js';

/** Exit codes: what the publisher can mend, and a command that was not understood. */
const exitCodes = {refused: 1, misused: 2};

const help = `
Where a file is wrong, each finding tells file, line and place in the document, and nothing is written.
Exits with 0 where all is well, 1 where there is something to mend, 2 for a command it does not understand.

From an idea to a sound document:
  statement-card new clean-rivers --languages en,uk
  statement-card check clean-rivers/statement.json
  statement-card translate clean-rivers/statement.json --to pl
  statement-card help translate`;

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const commands = [newCommand(), checkCommand(), translateCommand(), buildCommand()];

const program = new Command('statement-card')
  .description('Turns the data of a joint statement into what partners show on their sites.')
  .version(version)
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
