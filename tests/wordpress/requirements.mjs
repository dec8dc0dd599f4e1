import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where Debian's package `wordpress` puts it; another copy of WordPress, with both themes, does as well. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';

/** Block theme and classic theme in which cases are tried. */
export const themes = ['twentytwentythree', 'twentytwentyone'];

const packages =
  'apt-get install --no-install-recommends openssl php-cli php-mysql mariadb-server wordpress ' +
  themes.map((theme) => `wordpress-theme-${theme}`).join(' ');

/** A program on the PATH, or where Debian keeps those for administrators. */
function program(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/**
 * Paths of all that the tests need.
 *
 * @throws {Error} Something is not there: says what, and how Debian installs it.
 */
export function requirements() {
  const found = {
    php: program('php'),
    mariadbd: program('mariadbd'),
    'mariadb-install-db': program('mariadb-install-db'),
    openssl: program('openssl'),
    wordpress: existsSync(join(wordpress, 'wp-load.php')) ? wordpress : undefined,
    'dist/cli.js': existsSync('dist/cli.js') ? 'dist/cli.js' : undefined,
  };
  const missing = Object.keys(found).filter((name) => !found[name]);
  for (const theme of themes) {
    if (!existsSync(join(wordpress, 'wp-content/themes', theme))) missing.push(`theme ${theme}`);
  }
  if (found.php && !loadsMysqli(found.php)) missing.push('PHP’s mysqli');
  if (missing.length > 0) {
    throw new Error(
      `The tests in WordPress need what is not here: ${missing.join(', ')}.\n` +
        `On Debian: ${packages}\n` +
        'WORDPRESS names the folder of another WordPress; “npm run build” writes dist/.',
    );
  }
  return found;
}

function loadsMysqli(php) {
  return spawnSync(php, ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0;
}
