import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {run, start, temporaryFolder, waitFor} from './machine.mjs';

/**
 * Starts a MariaDB of its own in a temporary folder, which listens at no port.
 *
 * @returns Path of its socket.
 */
export async function startDatabase({mariadbd, 'mariadb-install-db': install}) {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  // It refuses to run as root unless told so.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  run(install, [
    '--no-defaults',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--datadir=${data}`,
    ...user,
  ]);
  start(mariadbd, [
    '--no-defaults',
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'pid')}`,
    ...user,
  ]);
  await waitFor('MariaDB', () => existsSync(socket));
  return socket;
}
