/** Writes pictures of every view, the card on paper, and a sheet of all of them, to screenshots/. */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {onStage, picture} from './stage.mjs';
import {views} from './views.mjs';

const folder = 'screenshots';

/** Views that are also put on paper. */
const printed = ['language-en', 'language-uk', 'statement-card-light-rtl-640'];
await rm(folder, {recursive: true, force: true});
await mkdir(folder);

await onStage(async ({open}) => {
  for (const view of views) {
    const page = await open(view);
    await writeFile(`${folder}/${view.name}.png`, await picture(page));
    await page.close();
  }
  for (const name of printed) {
    const page = await open(views.find((view) => view.name === name));
    await page.pdf({
      path: `${folder}/print-${name}.pdf`,
      format: 'A4',
      margin: {top: '2cm', bottom: '2cm', left: '2cm', right: '2cm'},
    });
    await page.close();
  }
});

const papers = printed.map((name) => `<p><a href="print-${name}.pdf">On paper: ${name}</a></p>`);
const figures = views.map(
  ({name, width}) =>
    `<figure><a href="${name}.png"><img src="${name}.png" width="${Math.min(width, 420)}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
);
await writeFile(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
  <style>body {display: flex; flex-wrap: wrap; gap: 24px; align-items: start; font: 14px sans-serif; background: #888}
  figure {margin: 0}</style>${[...papers, ...figures].join('\n')}\n`,
);
console.log(`${views.length} pictures: open ${folder}/index.html`);
