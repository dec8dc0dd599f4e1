import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/formats.js';

/** Words around a snippet, in the current locale. */
export const codeMessages = {
  copy: () => msg('Copy', {id: 'builder-code-copy', desc: 'Button that copies the snippet.'}),

  copied: () =>
    msg('Copied', {id: 'builder-code-copied', desc: 'On that button, when it has copied.'}),

  selected: () =>
    msg('Your browser does not allow copying. The text is selected: copy it with the keyboard.', {
      id: 'builder-code-selected',
      desc: 'Shown when the button could not copy and has selected the snippet instead.',
    }),

  download: () =>
    msg('Download', {
      id: 'builder-code-download',
      desc: 'Button that saves a long snippet as a file.',
    }),

  characters: (count: number) =>
    msg(str`Characters: ${formatNumber(count)}`, {
      id: 'builder-code-characters',
      desc: 'How long the snippet is; shown below long ones.',
    }),
};
