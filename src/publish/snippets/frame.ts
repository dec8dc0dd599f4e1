import {inLanguage} from '../../statement/in-language.js';
import {frameAddress} from '../publication.js';
import {element} from './markup.js';
import type {WriteSnippet} from './snippet.js';

/** The card's own page in a frame, which scrolls inside. Without `frameborder`, browsers draw one. */
export const frameSnippet: WriteSnippet = (publication, {text}) =>
  element('iframe', {
    src: frameAddress(publication, text),
    title: inLanguage(publication.statement, [text]).title.text,
    width: '100%',
    height: '700',
    frameborder: '0',
    loading: 'lazy',
  });
