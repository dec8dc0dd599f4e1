/** Puts a run's tables into the README. */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

const path = 'README.md';
const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

/** Replaces what stands between the two markers. */
export async function rewriteReadme(report) {
  const text = await readFile(path, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest.split(end)[1];
  const rewritten = `${before}${begin}\n\n${report}\n\n${end}${after}`;
  const options = await resolveConfig(path);
  await writeFile(path, await format(rewritten, {...options, filepath: path}));
}
