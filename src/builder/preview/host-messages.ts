import {msg} from '@lit/localize';

/**
 * Words of the made-up web pages in the preview, in the current locale. They fit any statement, and claim
 * nothing about it.
 */
export const hostMessages = {
  light: () =>
    msg('Millbrook Neighbours', {
      id: 'builder-host-light',
      desc: 'Name of a made-up neighbourhood association; make up one that sounds right.',
    }),

  dark: () =>
    msg('Night Ferry', {
      id: 'builder-host-dark',
      desc: 'Name of a made-up online magazine; make up one that sounds right.',
    }),

  serif: () =>
    msg('The Saltmarsh Gazette', {
      id: 'builder-host-serif',
      desc: 'Name of a made-up newspaper; make up one that sounds right.',
    }),

  rtl: () =>
    msg('Lighthouse Forum', {
      id: 'builder-host-rtl',
      desc: 'Name of a made-up cultural association; make up one that sounds right.',
    }),

  menu: () =>
    msg('Menu', {id: 'builder-host-menu', desc: 'Name of the navigation of a made-up web page.'}),

  news: () => msg('News', {id: 'builder-host-news', desc: 'In that menu: section with news.'}),

  events: () =>
    msg('Events', {id: 'builder-host-events', desc: 'In that menu: section with events.'}),

  about: () =>
    msg('About us', {id: 'builder-host-about', desc: 'In that menu: who makes the web page.'}),

  title: () =>
    msg('The joint statement in full', {
      id: 'builder-host-title',
      desc: 'Heading of an article on a made-up web page; the card stands in the article.',
    }),

  lead: () =>
    msg('Several organisations speak together. Below is what they say, in their own words.', {
      id: 'builder-host-lead',
      desc: 'Beginning of that article, in larger letters.',
    }),

  after: () =>
    msg('Questions about this page? Our office is open on weekdays from nine to four.', {
      id: 'builder-host-after',
      desc: 'Paragraph of that article, after the card.',
    }),

  more: () =>
    msg('More from us', {
      id: 'builder-host-more',
      desc: 'Heading of a list of other articles on a made-up web page.',
    }),

  library: () =>
    msg('The library is open on Sundays again', {
      id: 'builder-host-library',
      desc: 'Heading of another article in that list.',
    }),

  concert: () =>
    msg('An evening of music by the harbour', {
      id: 'builder-host-concert',
      desc: 'Heading of another article in that list.',
    }),

  garden: () =>
    msg('Volunteers wanted for the school garden', {
      id: 'builder-host-garden',
      desc: 'Heading of another article in that list.',
    }),

  notReal: () =>
    msg('This page is made up: it shows how the card looks on a site like yours.', {
      id: 'builder-host-not-real',
      desc: 'At the foot of a made-up web page.',
    }),
};
