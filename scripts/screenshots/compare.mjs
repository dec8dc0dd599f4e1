/**
 * Compares the main views with the pictures in tests/visual/, pixel by pixel.
 *
 *   node scripts/screenshots/compare.mjs            fails where a view has changed, and writes the
 *                                                   difference to screenshots/
 *   node scripts/screenshots/compare.mjs --update   takes the views of today for right
 *
 * Another build of Chromium paints otherwise: the pictures are compared in the build that made them,
 * and anywhere else it is said that they were not.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {onStage, picture} from './stage.mjs';
import {mainViews} from './views.mjs';

const folder = 'tests/visual';
const update = process.argv.includes('--update');

const pathOf = ({name}) => `${folder}/${name}.png`;

/** How many pixels differ; all of them where the sizes do. */
function difference(expected, actual, diff) {
  const {width, height} = expected;
  if (width !== actual.width || height !== actual.height) return width * height;
  return pixelmatch(expected.data, actual.data, diff.data, width, height, {threshold: 0.1});
}

async function compare(view, now) {
  const expected = PNG.sync.read(await readFile(pathOf(view)));
  const diff = new PNG({width: expected.width, height: expected.height});
  const pixels = difference(expected, PNG.sync.read(now), diff);
  if (pixels === 0) return true;
  await mkdir('screenshots', {recursive: true});
  await writeFile(`screenshots/now-${view.name}.png`, now);
  await writeFile(`screenshots/diff-${view.name}.png`, PNG.sync.write(diff));
  console.error(
    `${view.name}: ${pixels} pixels have changed, see screenshots/diff-${view.name}.png`,
  );
  return false;
}

await onStage(async ({open, version}) => {
  const made = await readFile(`${folder}/browser.txt`, 'utf8').catch(() => '');
  if (!update && made.trim() !== version) {
    console.log(`Views not compared: the pictures are of ${made.trim()}, this is ${version}.`);
    return;
  }
  let same = 0;
  for (const view of mainViews) {
    const page = await open(view);
    const now = await picture(page);
    await page.close();
    if (update) {
      await mkdir(folder, {recursive: true});
      await writeFile(pathOf(view), now);
      same += 1;
    } else if (await compare(view, now)) same += 1;
  }
  if (update) await writeFile(`${folder}/browser.txt`, `${version}\n`);
  if (same < mainViews.length) process.exitCode = 1;
  console.log(`${same} of ${mainViews.length} views ${update ? 'updated' : 'as they were'}.`);
});
