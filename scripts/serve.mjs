/** Serves the repository on a free port of this machine, and prints where the demo is. */
import {startDevServer} from '@web/dev-server';
import {bundleOnRequest} from './bundle-on-request.mjs';
import {pinnedHashes} from './pinned-hashes.mjs';
import {serveDemoDocuments} from './demo/serve-documents.mjs';

const {server} = await startDevServer({
  config: {
    rootDir: '.',
    hostname: 'localhost',
    port: Number(process.env.PORT ?? 0) || undefined,
    middleware: [serveDemoDocuments, bundleOnRequest],
    plugins: [pinnedHashes],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const {port} = server.address();
console.log(`\nThe demo: http://localhost:${port}/demo/   (Ctrl+C ends)\n`);
