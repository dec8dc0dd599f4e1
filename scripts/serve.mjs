/** Serves the repository on a free port of this machine, and prints where the demo is. */
import {startDevServer} from '@web/dev-server';
import {bundleOnRequest} from './bundle-on-request.mjs';
import {pinnedHashes} from './pinned-hashes.mjs';
import {serveDemoDocuments} from './demo/serve-documents.mjs';

/** Lets pages at other addresses of this machine load what snippets name: a pinned script has to be allowed. */
function allowOtherPages(request, next) {
  if (/^\/(demo|dist)\//.test(request.path)) request.set('Access-Control-Allow-Origin', '*');
  return next();
}

const {server} = await startDevServer({
  config: {
    rootDir: '.',
    hostname: 'localhost',
    port: Number(process.env.PORT ?? 0) || undefined,
    middleware: [allowOtherPages, serveDemoDocuments, bundleOnRequest],
    plugins: [pinnedHashes],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const {port} = server.address();
console.log(`\nThe demo: http://localhost:${port}/demo/   (Ctrl+C ends)\n`);
