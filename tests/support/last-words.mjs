import {writeSync} from 'node:fs';
import {oneLine} from './one-line.mjs';

/**
 * Says what nobody caught in the process of the test runner. It ends the runner, which holds back what it logs
 * and would take it along: the run would be red without a word.
 */
export function sayLastWords() {
  process.on('uncaughtExceptionMonitor', (error) => {
    writeSync(1, `\nfailed in the test runner: ${oneLine(error?.stack ?? error)}\n`);
  });
}
