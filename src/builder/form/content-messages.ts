import {msg} from '@lit/localize';

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
