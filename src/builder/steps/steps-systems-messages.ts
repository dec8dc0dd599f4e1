import {msg} from '@lit/localize';

/**
 * Steps for Drupal, Ghost and Joomla, in the current locale. Names of their buttons are left in English.
 */
export const systemsMessages = {
  drupalFormat: () =>
    msg(
      'As an administrator, open “Configuration”, “Text formats and editors”, and press “Add text format”.',
      {
        id: 'builder-steps-drupal-format',
        desc: 'A step for Drupal. Names of buttons are quoted and stay English.',
      },
    ),

  drupalFilters: () =>
    msg(
      'Tick only roles that you trust. Leave “Text editor” at “None”, and enable no filter: editor and filters strip tags. Press “Save configuration”.',
      {
        id: 'builder-steps-drupal-filters',
        desc: 'A step for Drupal. Names of buttons are quoted and stay English.',
      },
    ),

  drupalPaste: () =>
    msg(
      'Edit the page, choose this format under “Text format” below the text, and paste the snippet.',
      {
        id: 'builder-steps-drupal-paste',
        desc: 'A step for Drupal. Names of buttons are quoted and stay English.',
      },
    ),

  drupalScript: () =>
    msg(
      'Once for the whole site, put the script’s line into a block in this format, in the footer.',
      {
        id: 'builder-steps-drupal-script',
        desc: 'A step for Drupal; the format is the text format of the step before.',
      },
    ),

  ghostCard: () =>
    msg('On an empty line, type “/html” and press Enter. That adds an HTML card.', {
      id: 'builder-steps-ghost-card',
      desc: 'A step for Ghost, in which pieces of a text are called cards. What is quoted stays as it is.',
    }),

  ghostScript: () =>
    msg(
      'Once for the whole site, put the script’s line into “Settings”, “Code injection”, “Site footer”.',
      {
        id: 'builder-steps-ghost-script',
        desc: 'A step for Ghost. Names of buttons are quoted and stay English.',
      },
    ),

  joomlaFilters: () =>
    msg(
      'Your group needs “No Filtering” in “Global Configuration”, “Text Filters”. Other filters strip scripts and frames.',
      {
        id: 'builder-steps-joomla-filters',
        desc: 'A step for Joomla. Names of buttons are quoted and stay English.',
      },
    ),

  joomlaEditor: () =>
    msg(
      'Set the editor of your account to “Editor - None”, now and whenever you edit this text. TinyMCE strips tags.',
      {
        id: 'builder-steps-joomla-editor',
        desc: 'A step for Joomla, whose usual editor is TinyMCE. Names of buttons are quoted and stay English.',
      },
    ),

  joomlaModule: () =>
    msg('Open “Site Modules”, press “New”, and choose “Custom”.', {
      id: 'builder-steps-joomla-module',
      desc: 'A step for Joomla. Names of buttons are quoted and stay English.',
    }),

  joomlaPaste: () =>
    msg(
      'Paste the snippet. Choose the position and, under “Menu Assignment”, the pages. Press “Save & Close”.',
      {
        id: 'builder-steps-joomla-paste',
        desc: 'A step for Joomla. Names of buttons are quoted and stay English.',
      },
    ),

  joomlaPlaceholder: () =>
    msg('It is not known whether Joomla’s usual editor leaves the placeholder as it is.', {
      id: 'builder-steps-joomla-placeholder',
      desc: 'Why there are no steps. Placeholder: the quotation that becomes the card.',
    }),
};
