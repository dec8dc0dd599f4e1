/**
 * Compares what a server has rendered with the live card that takes its place, pixel by pixel and at
 * once: no picture may be late. Nothing around may move either.
 */
import {readFile} from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {prerender} from '../../dist/prerender.js';
import {fitWindow, onStage, picture} from './stage.mjs';
import {combinations} from './views.mjs';

const sample = 'demo/green-rivers/statement.json';
const sampleDocument = JSON.parse(await readFile(sample, 'utf8'));

function markupOf({tag, theme, lang, dir}, origin) {
  const options = {tag, theme, lang};
  return dir === 'rtl'
    ? prerender(sampleDocument, {...options, src: `${origin}/${sample}`})
    : prerender(null, options);
}

/** How many pixels differ; all of them where the sizes do. */
function difference(before, after) {
  const [{width, height, data}, other] = [before, after].map((png) => PNG.sync.read(png));
  if (width !== other.width || height !== other.height) return width * height;
  return pixelmatch(data, other.data, undefined, width, height, {threshold: 0, includeAA: true});
}

/** Sums up the page's layout shifts from now on, in `window.shift`. */
const watchShifts = (page) =>
  page.evaluate(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.shift += value;
    }).observe({type: 'layout-shift'});
  });

const shiftOf = (page) =>
  page.evaluate(async () => {
    // What was painted is told in the next task but one.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return window.shift;
  });

async function upgrade(page) {
  await page.addScriptTag({url: '/dist/statement-card.js'});
  // The bundled card stays as it is until something needs the live one, as printing does.
  await page.evaluate(() => {
    window.dispatchEvent(new window.Event('beforeprint'));
  });
  await page.waitForFunction(
    () => !document.querySelector('body > :not(style, script)').shadowRoot.querySelector('style'),
  );
}

const views = combinations.filter(({tag}) => tag === 'statement-card');

await onStage(async ({open, origin}) => {
  let same = 0;
  for (const view of views) {
    const markup = await markupOf(view, origin);
    const page = await open({
      ...view,
      hasTouch: true,
      height: 800,
      markup: `${markup}<p>Below.</p>`,
      script: false,
    });
    await fitWindow(page);
    const before = await picture(page);
    await watchShifts(page);
    await upgrade(page);
    const after = await picture(page);
    const [pixels, shift] = [difference(before, after), await shiftOf(page)];
    await page.addStyleTag({content: 'body {padding-top: 99px !important}'});
    if ((await shiftOf(page)) === shift) throw new Error('Shifts are not seen.');
    await page.close();
    if (pixels === 0 && shift === 0) same += 1;
    else console.error(`${view.name}: ${pixels} pixels differ, and a layout shift of ${shift}`);
  }
  if (same < views.length) process.exitCode = 1;
  console.log(`${same} of ${views.length} prerendered views like the live ones, to the pixel.`);
});
