import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {bundleOnRequest} from './scripts/bundle-on-request.mjs';
import {pinnedHashes} from './scripts/pinned-hashes.mjs';
import {serveDemoDocuments} from './scripts/demo/serve-documents.mjs';
import {serveApplications} from './tests/frameworks/page-server.mjs';
import {servePrerendered} from './tests/prerender/page-server.mjs';
import {browsers} from './tests/support/browsers.mjs';
import {serveDocuments} from './tests/support/document-server.mjs';
import {foregroundPlugin} from './tests/support/foreground.mjs';
import {sayLastWords} from './tests/support/last-words.mjs';
import {serveOwnScripts} from './tests/support/own-script-server.mjs';
import {servePages} from './tests/support/page-server.mjs';
import {servePublished} from './tests/support/published-server.mjs';
import {totalsReporter} from './tests/support/totals-reporter.mjs';
import {serveUnchanged} from './tests/support/unchanged-files.mjs';
import {witnessPages} from './tests/support/witnessed-pages.mjs';

sayLastWords();

export default {
  // What runs in Node is tested there.
  files: [
    'tests/**/*.test.ts',
    '!tests/{journeys,manifest,markup,package,publish,snippets-unit}/**',
    '!**/node_modules/**',
  ],
  // Lit as it is shipped, without its development build's warnings.
  nodeResolve: {exportConditions: ['production']},
  browsers: await browsers(),
  // One page in each engine, and all engines at once: WebKit, which can do no other, takes the longest.
  concurrentBrowsers: 3,
  concurrency: 1,
  middleware: [
    witnessPages,
    serveDocuments,
    serveDemoDocuments,
    serveOwnScripts,
    servePublished,
    servePrerendered,
    servePages,
    serveUnchanged,
    bundleOnRequest,
    serveApplications,
  ],
  plugins: [
    a11ySnapshotPlugin(),
    foregroundPlugin(),
    pinnedHashes,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 60_000}},
  // Tests provoke failures; what the card says of them is asserted there.
  filterBrowserLogs: ({args}) =>
    !/^(\[statement-card\]|Error: from the page)/.test(String(args[0])),
  reporters: [defaultReporter(), totalsReporter()],
};
