import {msg} from '@lit/localize';

/** Words about how the card looks, in the current locale. */
export const lookMessages = {
  look: () => msg('Look', {id: 'builder-look', desc: 'Heading: colours and shapes of the card.'}),

  theme: () =>
    msg('Light or dark', {
      id: 'builder-theme',
      desc: 'Label of the choice between light and dark colours.',
    }),

  auto: () =>
    msg('Like my page', {
      id: 'builder-theme-auto',
      desc: 'Choice of colours: light or dark as the page around the card is.',
    }),

  light: () => msg('Light', {id: 'builder-theme-light', desc: 'Choice of colours.'}),

  dark: () => msg('Dark', {id: 'builder-theme-dark', desc: 'Choice of colours.'}),

  more: () =>
    msg('More colours and shapes', {
      id: 'builder-look-more',
      desc: 'Opens the fields for all other colours and shapes.',
    }),

  accent: () =>
    msg('Accent', {id: 'builder-accent', desc: 'Colour of rules, numbers and links’ underlines.'}),

  surface: () => msg('Ground', {id: 'builder-surface', desc: 'Colour of the card’s ground.'}),

  text: () => msg('Text', {id: 'builder-text', desc: 'Colour of the text.'}),

  muted: () =>
    msg('Lesser text', {id: 'builder-muted', desc: 'Colour of lesser text, such as dates.'}),

  border: () => msg('Lines', {id: 'builder-border', desc: 'Colour of thin lines.'}),

  radius: () =>
    msg('Corners', {id: 'builder-radius', desc: 'Radius of the card’s corners, such as 8px.'}),

  font: () => msg('Typeface', {id: 'builder-font', desc: 'Font family of the card.'}),

  spacing: () =>
    msg('Inner margin', {
      id: 'builder-spacing',
      desc: 'Distance from the card’s edge to its content.',
    }),

  pick: () =>
    msg('Pick a colour', {
      id: 'builder-pick',
      desc: 'Name of the button that opens the browser’s colour picker; what the colour is for follows.',
    }),

  notAColour: () =>
    msg('Browsers do not know this colour. Write #1b4f8f, for instance.', {
      id: 'builder-not-a-colour',
      desc: 'Below a field, where what is typed is no colour.',
    }),

  notALength: () =>
    msg('Browsers do not know this length. Write 8px or 0.5rem, for instance.', {
      id: 'builder-not-a-length',
      desc: 'Below a field, where what is typed is no length.',
    }),

  notATypeface: () =>
    msg('Browsers do not understand this. Write Georgia, serif, for instance.', {
      id: 'builder-not-a-typeface',
      desc: 'Below a field, where what is typed is no list of typefaces.',
    }),

  strictStyles: () =>
    msg(
      'If your site’s Content-Security-Policy forbids style attributes, put this into a style sheet of yours instead:',
      {
        id: 'builder-strict-styles',
        desc: 'Below the fields for colours; lines of CSS follow.',
      },
    ),
};
