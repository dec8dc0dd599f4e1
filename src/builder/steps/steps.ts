import type {Need} from '../../snippets/snippet.js';
import {completeNeeds, type Platform, type Words} from './platform.js';
import {squarespace, wix} from './steps-hosted.js';
import {stepsMessages as words} from './steps-messages.js';
import {drupal, ghost, joomla} from './steps-systems.js';
import {wordpressPlatforms} from './steps-wordpress.js';

/** Pages that are files. */
const plainHtml: Platform = {
  id: 'html',
  name: words.html,
  ways: [
    {needs: completeNeeds, steps: [words.openFile, words.pasteInFile, words.upload]},
    {
      needs: ['placeholder'],
      steps: [words.openFile, words.pasteInFile, words.scriptInFile, words.upload],
    },
  ],
  tried: [words.tried],
  sources: [],
};

/** All platforms that the builder knows, WordPress first, because most partners have it. */
export const platforms: readonly Platform[] = [
  ...wordpressPlatforms,
  drupal,
  joomla,
  ghost,
  squarespace,
  wix,
  plainHtml,
];

/** What to do on a platform with the snippet for a need; nothing where there is an obstacle. */
export function stepsFor(platform: Platform, need: Need): readonly Words[] | undefined {
  return platform.ways.find((way) => way.needs.includes(need))?.steps;
}
