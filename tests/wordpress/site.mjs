import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startDatabase} from './database.mjs';
import {freePort} from '../support/free-port.mjs';
import {run, start, temporaryFolder, waitFor} from './machine.mjs';

const ours = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A copy of WordPress with our configuration: the installed one has its own, and stays as it is. */
function copyWordPress(wordpress) {
  const folder = join(temporaryFolder(), 'site');
  run('cp', ['-RL', wordpress, folder]);
  rmSync(join(folder, '.htaccess'), {force: true});
  copyFileSync(ours('config.php'), join(folder, 'wp-config.php'));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  copyFileSync(ours('must-use.php'), join(folder, 'wp-content/mu-plugins/tests.php'));
  return folder;
}

/**
 * Installs WordPress in a temporary folder, with a database and a server of its own.
 *
 * @param required What `requirements` has found.
 * @param publishedPort From which port it may fetch.
 */
export async function startSite(required, publishedPort) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = {
    WORDPRESS_SOCKET: await startDatabase(required),
    WORDPRESS_ADDRESS: address,
    PUBLISHED_PORT: String(publishedPort),
    // A page may ask the server that is still writing it.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const folder = copyWordPress(required.wordpress);
  const installed = run(required.php, [ours('install.php'), folder], environment);
  const {version, passwords} = JSON.parse(installed);
  start(required.php, ['-S', `127.0.0.1:${port}`, '-t', folder], environment);
  await waitFor('WordPress', async () => (await fetch(`${address}/?p=1`)).ok);
  return {address, version, rest: restClient(address, passwords)};
}

/** Asks WordPress's REST interface as one of its users. */
function restClient(address, passwords) {
  return async function rest(user, path, body) {
    const response = await fetch(`${address}/?rest_route=/wp/v2/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`,
        'Content-Type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
}
