import {fileURLToPath} from 'node:url';
import base from '../../web-test-runner.config.mjs';
import {hostsReporter} from './hosts-reporter.mjs';

/** `npm run test:hosts`: the card on foreign pages alone, with a line for each. */
export default {
  ...base,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['tests/{hosts,frameworks}/**/*.test.ts', '!**/node_modules/**'],
  reporters: [hostsReporter()],
};
