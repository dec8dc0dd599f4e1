import {spawn} from 'node:child_process';
import type {AddressInfo} from 'node:net';
import {createServer} from 'node:net';
import type {Served} from '../support/serve-folder.js';
import type {FreshApp} from './fresh-app.js';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the server of a built Next application; what it says on the way is in `said`. */
export async function serveNext({folder}: FreshApp): Promise<Served & {readonly said: string[]}> {
  const port = await freePort();
  const server = spawn('node_modules/.bin/next', ['start', '--port', String(port)], {
    cwd: folder,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'},
  });
  const said: string[] = [];
  server.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('Ready')) resolve();
    });
    server.on('exit', () => {
      reject(new Error(said.join('')));
    });
  });
  return {
    address: `http://localhost:${port}/`,
    said,
    close: () => {
      server.removeAllListeners('exit');
      server.kill();
    },
  };
}
