import type {AddressInfo} from 'node:net';
import {startDevServer, type DevServerConfig} from '@web/dev-server';

/** Where something is served, and how that ends. */
export interface Served {
  readonly address: string;
  readonly close: () => unknown;
}

/** Serves the files of a folder, on a free port. */
export async function serveFolder(
  folder: string,
  {hostname = 'localhost', middleware = []}: Pick<DevServerConfig, 'hostname' | 'middleware'> = {},
): Promise<Served> {
  const server = await startDevServer({
    config: {rootDir: folder, hostname, middleware},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const {port} = server.server!.address() as AddressInfo;
  return {address: `http://${hostname}:${port}/`, close: () => server.stop()};
}
