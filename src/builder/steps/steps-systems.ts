import {completeNeeds, type Platform} from './platform.js';
import {systemsMessages as systems} from './steps-systems-messages.js';
import {stepsMessages as words} from './steps-messages.js';

/** Its text formats and its editor strip tags; a format without either does not. */
export const drupal: Platform = {
  id: 'drupal',
  name: () => 'Drupal',
  ways: [
    {
      needs: completeNeeds,
      steps: [systems.drupalFormat, systems.drupalFilters, systems.drupalPaste, words.look],
    },
    {
      needs: ['placeholder'],
      steps: [
        systems.drupalFormat,
        systems.drupalFilters,
        systems.drupalScript,
        systems.drupalPaste,
        words.look,
      ],
    },
  ],
  sources: [
    {
      title: 'Drupal: Managing text filters and text formats',
      address:
        'https://api.drupal.org/api/drupal/core%21modules%21filter%21help_topics%21filter.overview.html.twig/10',
    },
  ],
};

/** Its text filters and its editor strip tags. */
export const joomla: Platform = {
  id: 'joomla',
  name: () => 'Joomla',
  ways: [
    {
      needs: completeNeeds,
      steps: [
        systems.joomlaFilters,
        systems.joomlaEditor,
        systems.joomlaModule,
        systems.joomlaPaste,
        words.look,
      ],
    },
  ],
  obstacles: {placeholder: systems.joomlaPlaceholder},
  instead: 'frame',
  sources: [
    {
      title: 'Joomla: Content Editors',
      address: 'https://jdocmanual.org/jdocmanual?article=user/editors/content-editors',
    },
    {
      title: 'Joomla: Site Modules: Custom',
      address: 'https://docs.joomla.org/Help4.x:Site_Modules:_Custom',
    },
    {
      title: 'Joomla: Site Global Configuration',
      address: 'https://docs.joomla.org/Help4.x:Site_Global_Configuration',
    },
  ],
};

/** Its HTML card is left as it is. */
export const ghost: Platform = {
  id: 'ghost',
  name: () => 'Ghost',
  ways: [
    {needs: completeNeeds, steps: [systems.ghostCard, words.paste, words.look]},
    {
      needs: ['placeholder'],
      steps: [systems.ghostScript, systems.ghostCard, words.paste, words.look],
    },
  ],
  sources: [
    {title: 'Ghost: Cards', address: 'https://ghost.org/help/cards/#html'},
    {
      title: 'Ghost: ghost_head & ghost_foot',
      address: 'https://docs.ghost.org/themes/helpers/utility/ghost_head_foot',
    },
  ],
};
