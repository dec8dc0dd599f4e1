import type {Platform} from './platform.js';
import {hostedMessages as hosted} from './steps-hosted-messages.js';
import {stepsMessages as words} from './steps-messages.js';

/** Its plans differ in whether they allow scripts. */
export const squarespace: Platform = {
  id: 'squarespace',
  name: () => 'Squarespace',
  ways: [
    {
      needs: ['plain', 'fallback', 'pinned', 'frame'],
      steps: [hosted.squarespacePlan, hosted.squarespaceBlock, hosted.squarespacePaste, words.look],
    },
    {
      needs: ['placeholder'],
      steps: [
        hosted.squarespacePlan,
        hosted.squarespaceScript,
        hosted.squarespaceBlock,
        hosted.squarespacePaste,
        words.look,
      ],
    },
  ],
  obstacles: {offline: hosted.squarespaceOffline},
  instead: 'frame',
  sources: [
    {
      title: 'Squarespace: Code blocks',
      address: 'https://support.squarespace.com/hc/en-us/articles/206543167-Code-blocks',
      asOf: '2026-10-02',
    },
  ],
};

/** It puts code into a frame. */
export const wix: Platform = {
  id: 'wix',
  name: () => 'Wix',
  ways: [
    {
      needs: ['plain', 'fallback', 'pinned'],
      steps: [hosted.wixLanguage, hosted.wixCode, hosted.wixPaste, hosted.wixHeight, words.look],
    },
    {
      needs: ['frame'],
      steps: [hosted.wixSite, hosted.wixAddress, hosted.wixHeight, words.look],
    },
  ],
  obstacles: {placeholder: hosted.wixPlaceholder, offline: hosted.wixOffline},
  instead: 'frame',
  sources: [
    {
      title: 'Wix: Embedding a Site or a Widget',
      address: 'https://support.wix.com/en/article/wix-editor-embedding-a-site-or-a-widget',
      asOf: '2026-07-24',
    },
    {
      title: 'Wix: HtmlComponent',
      address: 'https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction',
    },
  ],
};
