/** Puts a run's tables into docs/speed.md. */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {replaceBlock} from '../docs/marked-block.mjs';

const path = 'docs/speed.md';

/** Replaces what stands between the page's two markers. */
export async function rewriteSpeedPage(report) {
  const text = replaceBlock(await readFile(path, 'utf8'), 'bench', report);
  await writeFile(path, await format(text, {...(await resolveConfig(path)), filepath: path}));
}
