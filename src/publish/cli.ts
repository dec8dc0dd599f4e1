#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {Command, CommanderError} from 'commander';
import {buildCommand} from './commands/build.js';
import {checkCommand} from './commands/check.js';
import {digestCommand} from './commands/digest.js';
import {Refusal} from './refusal.js';

/** Exit codes: what the publisher can mend, and a command that was not understood. */
const exitCodes = {refused: 1, misused: 2};

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('statement-card')
  .description('Turns the data of a joint statement into what partners show on their sites.')
  .version(version)
  .showHelpAfterError('(--help tells more)')
  .exitOverride();
for (const command of [checkCommand(), digestCommand(), buildCommand()])
  program.addCommand(command.copyInheritedSettings(program));

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
