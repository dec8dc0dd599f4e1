#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {packageVersion} from './built-files.js';
import {checkCommand} from './commands/check.js';
import {publishCommand} from './commands/publish.js';
import {snippetCommand} from './commands/snippet.js';
import {Refusal} from './refusal.js';

/** Exit codes: what the publisher can mend, and a command that was not understood. */
const exitCodes = {refused: 1, misused: 2};

const program = new Command('statement-card')
  .description('Turns the data of a joint statement into what partners show on their sites.')
  .version(packageVersion())
  .showHelpAfterError('(--help tells more)')
  .exitOverride();
for (const command of [checkCommand(), publishCommand(), snippetCommand()])
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
