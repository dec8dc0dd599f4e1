import {execFile} from 'node:child_process';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

const environment = {...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1'};

/** What a command says; throws what it has said where it fails. */
async function run(folder: string, command: string, ...words: string[]): Promise<string> {
  const {stdout, stderr} = await execute(command, words, {
    cwd: folder,
    env: environment,
    maxBuffer: 10_000_000,
  });
  return stdout + stderr;
}

/** Packs the package as npm would publish it, and returns the file's path. */
export async function pack(folder: string): Promise<string> {
  const told = await run('.', 'npm', 'pack', '--silent', '--pack-destination', folder);
  return join(folder, told.trim());
}

/** An application of one of the templates in `apps/`, which has installed the package from its file. */
export class FreshApp {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(template: string, folder: string, packed: string): Promise<FreshApp> {
    const app = new FreshApp(join(folder, template));
    await cp(new URL(`apps/${template}`, import.meta.url), app.folder, {recursive: true});
    await cp(packed, join(app.folder, 'statement-card.tgz'));
    await app.run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
    return app;
  }

  /** What a command says in the application's folder; throws where it fails. */
  run(command: string, ...words: string[]): Promise<string> {
    return run(this.folder, command, ...words);
  }

  /** Writes a file of the application's. */
  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), {recursive: true});
    await writeFile(join(this.folder, path), text);
  }

  /** All scripts in one of its folders, as one text. */
  async scripts(path: string): Promise<string> {
    const names = await readdir(join(this.folder, path), {recursive: true});
    const scripts = names.filter((name) => name.endsWith('.js')).sort();
    const texts = scripts.map((name) => readFile(join(this.folder, path, name), 'utf8'));
    return (await Promise.all(texts)).join('');
  }
}
