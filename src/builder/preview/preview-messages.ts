import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/formats.js';

/** Words around the preview, in the current locale. */
export const previewMessages = {
  preview: () =>
    msg('Preview', {
      id: 'builder-preview',
      desc: 'Name of the frame that shows a made-up web page with the card on it.',
    }),

  hosts: () =>
    msg('Page around the card', {
      id: 'builder-preview-hosts',
      desc: 'Label of the buttons that choose on what kind of web page the card is shown.',
    }),

  light: () =>
    msg('Light', {id: 'builder-preview-light', desc: 'Button: a web page with a light ground.'}),

  dark: () =>
    msg('Dark', {id: 'builder-preview-dark', desc: 'Button: a web page with a dark ground.'}),

  serif: () =>
    msg('Serif', {
      id: 'builder-preview-serif',
      desc: 'Button: a web page set in a typeface with serifs, like a newspaper.',
    }),

  rtl: () =>
    msg('Right to left', {
      id: 'builder-preview-rtl',
      desc: 'Button: a web page in a language written from right to left.',
    }),

  width: () =>
    msg('Width of the page', {
      id: 'builder-preview-width',
      desc: 'Label of the handle that makes the page wider or narrower.',
    }),

  pixels: (width: number) =>
    msg(str`${formatNumber(width)} px`, {
      id: 'builder-preview-pixels',
      desc: 'Width of the page in pixels; screen readers say it while the handle moves.',
    }),
};
