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

/** Words about which statement is shown. */
export const sourceMessages = {
  statement: () =>
    msg('Statement', {id: 'builder-statement', desc: 'Heading: which statement is shown.'}),

  own: () =>
    msg('This statement', {
      id: 'builder-own',
      desc: 'Choice: the statement that the page is about.',
    }),

  address: () =>
    msg('Another one, at an address', {
      id: 'builder-address',
      desc: 'Choice: a statement whose data stands at an address that is typed.',
    }),

  pasted: () =>
    msg('Another one, pasted here', {
      id: 'builder-pasted',
      desc: 'Choice: a statement whose data is pasted into a field.',
    }),

  documentAddress: () =>
    msg('Address of the document (JSON)', {
      id: 'builder-document-address',
      desc: 'Label of the field for the address of a statement’s data.',
    }),

  documentAddressHint: () =>
    msg('It begins with https:// and its server lets other sites read it (CORS).', {
      id: 'builder-document-address-hint',
      desc: 'Below that field. CORS is a technical term.',
    }),

  document: () =>
    msg('Document (JSON)', {
      id: 'builder-document',
      desc: 'Label of the field for a statement’s data.',
    }),

  documentHint: () =>
    msg(
      'The snippet holds the whole document. This page’s address does not: whoever you send it to has to paste the document again.',
      {id: 'builder-document-hint', desc: 'Below the field for a statement’s data.'},
    ),

  scriptAddress: () =>
    msg('Address of the script', {
      id: 'builder-script-address',
      desc: 'Label of the field for the address at which a partner keeps the script.',
    }),

  scriptAddressHint: () =>
    msg(
      'Put statement-card.js on your own host and write its address here. Until then the snippet works on this machine only.',
      {id: 'builder-script-address-hint', desc: 'Below that field.'},
    ),
};

/** Words about what the card shows and in which language. */
export const contentMessages = {
  need: () =>
    msg('Kind of snippet', {
      id: 'builder-need',
      desc: 'Heading: what kind of HTML is pasted (script, quotation, frame …).',
    }),

  language: () =>
    msg('Language', {id: 'builder-language', desc: 'Heading: in which language the card is.'}),

  cardLanguage: () =>
    msg('Language of the card', {
      id: 'builder-card-language',
      desc: 'Label of the list that chooses the language in which the card is shown.',
    }),

  follow: () =>
    msg('That of my page', {
      id: 'builder-follow',
      desc: 'Choice of language: the card follows the language of the page that it is on.',
    }),

  textLanguage: () =>
    msg('Language of the text in the snippet', {
      id: 'builder-text-language',
      desc: 'Label of the list that chooses the language of the text that is shown until the card is there.',
    }),

  content: () =>
    msg('Content', {id: 'builder-content', desc: 'Heading: what of the statement is shown.'}),

  parts: () =>
    msg('Parts, in this order', {
      id: 'builder-parts',
      desc: 'Label of the list of parts of the statement, each of which can be left out or moved up.',
    }),

  summary: () => msg('Summary', {id: 'builder-part-summary', desc: 'Part of a statement.'}),

  figures: () =>
    msg('Figures', {id: 'builder-part-figures', desc: 'Part of a statement: numbers.'}),

  demands: () =>
    msg('Demands', {
      id: 'builder-part-demands',
      desc: 'Part of a statement: what the organisations demand.',
    }),

  signatories: () =>
    msg('Signatories', {
      id: 'builder-part-signatories',
      desc: 'Part of a statement: the organisations that have signed.',
    }),

  moveUp: () =>
    msg('Move up', {
      id: 'builder-move-up',
      desc: 'Button that moves a part of the statement up; screen readers go on with its name.',
    }),

  addressee: () =>
    msg('Demands on', {
      id: 'builder-addressee',
      desc: 'Label of the list of those on whom demands are made.',
    }),

  allAddressees: () =>
    msg('Everybody', {
      id: 'builder-all-addressees',
      desc: 'In that list: all demands, whomever they are made on.',
    }),

  headingLevel: () =>
    msg('Level of the first heading', {
      id: 'builder-heading-level',
      desc: 'Label of the list of heading levels, h1 to h6.',
    }),

  headingLevelHint: () =>
    msg('One below the heading that comes before it on your page. In a frame it is the first.', {
      id: 'builder-heading-level-hint',
      desc: 'Below that list.',
    }),
};
