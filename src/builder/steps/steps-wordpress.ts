import {completeNeeds, type Platform, type Source} from './platform.js';
import {stepsMessages as words} from './steps-messages.js';
import {wordpressMessages as wordpress} from './steps-wordpress-messages.js';

const customHtml: Source = {
  title: 'WordPress: Custom HTML',
  address: 'https://wordpress.org/documentation/article/custom-html/',
  asOf: '2025-10-20',
};

const roles: Source = {
  title: 'WordPress: Roles and Capabilities',
  address: 'https://wordpress.org/documentation/article/roles-and-capabilities/#unfiltered_html',
  asOf: '2025-10-20',
};

/** WordPress by editor, and by what its users may do. */
export const wordpressPlatforms: readonly Platform[] = [
  {
    id: 'wordpress',
    name: words.blockEditor,
    ways: [
      {
        needs: completeNeeds,
        steps: [wordpress.rights, wordpress.block, wordpress.pasteInBlock, words.look],
      },
      {
        needs: ['placeholder'],
        steps: [wordpress.script, wordpress.block, wordpress.pasteInBlock, words.look],
      },
    ],
    tried: [words.triedWordpress],
    sources: [customHtml, roles],
  },
  {
    id: 'wordpress-classic',
    name: words.classicEditor,
    ways: [
      {
        needs: ['plain', 'fallback', 'pinned', 'offline'],
        steps: [wordpress.rights, wordpress.code, wordpress.notVisual, words.look],
      },
      {needs: ['frame'], steps: [wordpress.rights, wordpress.code, words.look]},
      {needs: ['placeholder'], steps: [wordpress.script, wordpress.code, words.look]},
    ],
    tried: [words.triedWordpress],
    sources: [roles],
  },
  {
    id: 'wordpress-author',
    name: words.author,
    ways: [
      {
        needs: ['placeholder'],
        steps: [wordpress.script, wordpress.authorsBlock, wordpress.pasteThere, words.look],
      },
      {needs: ['frame'], steps: [wordpress.pasteAddress, words.look]},
    ],
    obstacles: {
      plain: wordpress.stripsScripts,
      fallback: wordpress.stripsScripts,
      pinned: wordpress.stripsScripts,
      offline: wordpress.leavesData,
    },
    instead: 'placeholder',
    tried: [words.triedWordpress],
    sources: [customHtml, roles],
  },
];
