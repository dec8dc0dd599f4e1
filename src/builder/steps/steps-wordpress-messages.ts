import {msg} from '@lit/localize';

/** Steps for WordPress, in the current locale. Names of its buttons are left in English. */
export const wordpressMessages = {
  rights: () =>
    msg(
      'Sign in as an editor or administrator; in a network of sites, as its super administrator. WordPress strips scripts from what others write.',
      {
        id: 'builder-steps-wordpress-rights',
        desc: 'A step for WordPress. Editor, administrator, super administrator: roles of its users.',
      },
    ),

  block: () =>
    msg('On an empty line, type “/html” and press Enter. That adds a “Custom HTML” block.', {
      id: 'builder-steps-wordpress-block',
      desc: 'A step for WordPress. What is quoted stays as it is.',
    }),

  pasteInBlock: () =>
    msg(
      'Paste the snippet into the block. From WordPress 7.0 on, press “Edit HTML”, paste it under “HTML”, and press “Update”.',
      {
        id: 'builder-steps-wordpress-paste',
        desc: 'A step for WordPress. Names of buttons are quoted and stay English.',
      },
    ),

  script: () =>
    msg(
      'Once for the whole site, an administrator puts the script’s line into a “Custom HTML” block in the footer.',
      {
        id: 'builder-steps-wordpress-script',
        desc: 'A step for WordPress. Names of buttons are quoted and stay English.',
      },
    ),

  code: () =>
    msg(
      'Choose the “Code” tab above the text (“Text” in older versions), and paste the snippet there.',
      {
        id: 'builder-steps-wordpress-code',
        desc: 'A step for WordPress’s classic editor. Names of tabs are quoted and stay English.',
      },
    ),

  notVisual: () =>
    msg(
      'Save without going back to the “Visual” tab, now and whenever you edit this text. It deletes the card.',
      {
        id: 'builder-steps-wordpress-not-visual',
        desc: 'A step for WordPress’s classic editor. Names of tabs are quoted and stay English.',
      },
    ),

  authorsBlock: () =>
    msg(
      'On an empty line, type “/html” and press Enter. That adds a “Custom HTML” block. In the classic editor, choose the “Code” tab instead.',
      {
        id: 'builder-steps-wordpress-authors-block',
        desc: 'A step for WordPress. What is quoted stays as it is.',
      },
    ),

  pasteThere: () =>
    msg('Paste the snippet there. Pasted straight into the text, it stays a mere quotation.', {
      id: 'builder-steps-wordpress-paste-there',
      desc: 'A step for WordPress; there: in the block or tab of the step before.',
    }),

  stripsScripts: () =>
    msg('WordPress strips scripts and unknown tags from what authors and contributors write.', {
      id: 'builder-steps-wordpress-strips-scripts',
      desc: 'Why a snippet does not work. Author, contributor: roles of WordPress’s users.',
    }),

  leavesData: () =>
    msg(
      'WordPress strips scripts from what authors and contributors write, and leaves the statement’s data on the page as text.',
      {
        id: 'builder-steps-wordpress-leaves-data',
        desc: 'Why a snippet does not work that has script and data inside.',
      },
    ),

  pasteAddress: () =>
    msg(
      'Instead of the snippet, paste the address of the statement’s page on a line of its own: it becomes the frame.',
      {
        id: 'builder-steps-wordpress-address',
        desc: 'A step for authors whom WordPress allows no <iframe>: it finds the frame by the page’s address (oEmbed).',
      },
    ),
};
