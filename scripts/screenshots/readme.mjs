/** Takes the README's picture: the head of the card on a wide page. */
import {writeFile} from 'node:fs/promises';
import {smallPng} from './small-png.mjs';
import {onStage} from './stage.mjs';

const [width, height] = [960, 705];

await onStage(async ({open}) => {
  const page = await open({width, markup: '<statement-card></statement-card>'});
  const picture = await smallPng(page, {x: 0, y: 0, width: width + 32, height});
  await writeFile('docs/card.png', picture);
});
