import {msg} from '@lit/localize';

/** Words of the builder's form and of what stands around it, in the current locale. */
export const builderMessages = {
  title: () =>
    msg('Show this statement on your site', {
      id: 'builder-title',
      desc: 'Heading of the page on which partners put together what they paste into their pages.',
    }),

  intro: () =>
    msg(
      'Choose what fits your site, copy the snippet, and paste it where the statement is to appear.',
      {id: 'builder-intro', desc: 'Below that heading: what to do on the page.'},
    ),

  interfaceLanguage: () =>
    msg('Language of this page', {
      id: 'builder-interface-language',
      desc: 'Label of the list that switches the language of the page itself.',
    }),

  settings: () =>
    msg('Settings', {id: 'builder-settings', desc: 'Name of the form, for screen readers.'}),

  reset: () =>
    msg('Start over', {
      id: 'builder-reset',
      desc: 'Button that puts everything back to how it was at first.',
    }),

  preview: () =>
    msg('Preview', {id: 'builder-preview-heading', desc: 'Heading above the preview.'}),

  snippet: () =>
    msg('Your snippet', {
      id: 'builder-snippet',
      desc: 'Heading above the HTML that partners copy and paste.',
    }),

  nothingYet: () =>
    msg('Your snippet will stand here as soon as there is a statement.', {
      id: 'builder-nothing-yet',
      desc: 'In the place of the HTML to copy, before a statement has been named or pasted.',
    }),

  loaded: () =>
    msg('The statement has been loaded:', {
      id: 'builder-loaded',
      desc: 'For screen readers; the title of the statement follows.',
    }),

  tryAgain: () =>
    msg('Try again', {
      id: 'builder-try-again',
      desc: 'Button beside the words that say why a document could not be loaded: loads it once more.',
    }),

  toSnippet: () =>
    msg('To your snippet', {
      id: 'builder-to-snippet',
      desc: 'On phones: button that leads down to the HTML to copy.',
    }),

  scriptLine: () =>
    msg('The script’s line, once for the whole site', {
      id: 'builder-script-line',
      desc: 'Heading above a second piece of HTML, which the administrator of a website adds.',
    }),

  steps: () =>
    msg('How to paste it', {
      id: 'builder-steps',
      desc: 'Heading above the steps for systems such as WordPress.',
    }),
};
