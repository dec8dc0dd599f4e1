import {msg} from '@lit/localize';

/** Words around the steps, and the steps that several platforms share, in the current locale. */
export const stepsMessages = {
  platform: () =>
    msg('Your site is made with', {
      id: 'builder-steps-platform',
      desc: 'Label of the list of systems in which websites are made: WordPress, Drupal, Wix …',
    }),

  blockEditor: () =>
    msg('WordPress, block editor', {
      id: 'builder-steps-block-editor',
      desc: 'In that list: WordPress with its newer editor.',
    }),

  classicEditor: () =>
    msg('WordPress, classic editor', {
      id: 'builder-steps-classic-editor',
      desc: 'In that list: WordPress with its older editor.',
    }),

  author: () =>
    msg('WordPress, as an author without scripts', {
      id: 'builder-steps-author',
      desc: 'In that list: WordPress for those who write on it, but may not use scripts.',
    }),

  html: () =>
    msg('Plain HTML', {
      id: 'builder-steps-html',
      desc: 'In that list: pages that are files, without any system.',
    }),

  english: () =>
    msg('Buttons have the names that they have in English.', {
      id: 'builder-steps-english',
      desc: 'Below the steps: names of buttons are left in English on purpose. English does not say it.',
    }),

  tried: () =>
    msg('Tried in Chromium, Firefox and WebKit.', {
      id: 'builder-steps-tried',
      desc: 'Below the steps: how we know that they are right.',
    }),

  triedWordpress: () =>
    msg('Tried in WordPress 6.1.9, in Chromium.', {
      id: 'builder-steps-tried-wordpress',
      desc: 'Below the steps for WordPress: how we know that they are right.',
    }),

  documented: () =>
    msg('Taken from the documentation, not tried:', {
      id: 'builder-steps-documented',
      desc: 'Below the steps, before links to the pages from which they are taken.',
    }),

  documentedRest: () =>
    msg('The rest is taken from the documentation:', {
      id: 'builder-steps-documented-rest',
      desc: 'The same, after what has been tried.',
    }),

  takeFrame: () =>
    msg('Take the frame instead', {
      id: 'builder-steps-take-frame',
      desc: 'Button where the chosen snippet does not work: chooses the frame (<iframe>).',
    }),

  takePlaceholder: () =>
    msg('Take the placeholder instead', {
      id: 'builder-steps-take-placeholder',
      desc: 'Button where the chosen snippet does not work: chooses the quotation that becomes the card.',
    }),

  paste: () =>
    msg('Paste the snippet.', {id: 'builder-steps-paste', desc: 'A step, on every platform.'}),

  look: () =>
    msg('Publish the page, and look at it as its readers do, without being signed in.', {
      id: 'builder-steps-look',
      desc: 'The last step on every platform.',
    }),

  openFile: () =>
    msg('Open the page’s file in a text editor.', {
      id: 'builder-steps-open-file',
      desc: 'A step for plain HTML.',
    }),

  pasteInFile: () =>
    msg('Paste the snippet where the statement is to appear.', {
      id: 'builder-steps-paste-in-file',
      desc: 'A step for plain HTML.',
    }),

  scriptInFile: () =>
    msg('Paste the script’s line once, at the end of the page.', {
      id: 'builder-steps-script-in-file',
      desc: 'A step for plain HTML, where the snippet needs a script that is loaded once.',
    }),

  upload: () =>
    msg('Save the file, upload it, and open the page in a browser.', {
      id: 'builder-steps-upload',
      desc: 'The last step for plain HTML.',
    }),
};
