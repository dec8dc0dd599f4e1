import {msg} from '@lit/localize';
import type {Need} from '../../snippets/snippet.js';

/** What is told of a need. */
export interface NeedWords {
  /** Its name. */
  readonly title: () => string;
  /** For which pages it is; goes on from nothing and has no full stop. */
  readonly use: () => string;
  /** What to know before pasting it, in whole sentences. */
  readonly hint: () => string;
}

/** What needs are called and when to use them, in the current locale. */
export const needMessages: Readonly<Record<Need, NeedWords>> = {
  plain: {
    title: () =>
      msg('Script and tag', {id: 'builder-plain', desc: 'Name of the usual kind of snippet.'}),
    use: () =>
      msg('For any page on which you may use scripts', {
        id: 'builder-plain-use',
        desc: 'When to use the usual snippet. A heading.',
      }),
    hint: () =>
      msg(
        'Always shows the latest version. In WordPress, paste it into a “Custom HTML” block, as an editor or administrator.',
        {
          id: 'builder-plain-hint',
          desc: 'What to know of the usual snippet. “Custom HTML” is a name in WordPress.',
        },
      ),
  },
  fallback: {
    title: () =>
      msg('With the whole text', {
        id: 'builder-fallback',
        desc: 'Name of the snippet that also holds the text of the statement.',
      }),
    use: () =>
      msg('For pages whose text is to be found and read everywhere', {
        id: 'builder-fallback-use',
        desc: 'When to use the snippet that also holds the text of the statement. A heading.',
      }),
    hint: () =>
      msg(
        'Holds the whole text as well: for search engines, feeds, reader modes and readers whose browsers block scripts. The text inside does not follow later versions; the card does.',
        {
          id: 'builder-fallback-hint',
          desc: 'What to know of the snippet that also holds the text of the statement. The card is what the script shows.',
        },
      ),
  },
  pinned: {
    title: () =>
      msg('This version only', {
        id: 'builder-pinned',
        desc: 'Name of the snippet that shows one version of the statement and no other.',
      }),
    use: () =>
      msg('For signatories who stand by this text and no other', {
        id: 'builder-pinned-use',
        desc: 'When to use the snippet that shows one version only. A heading.',
      }),
    hint: () =>
      msg(
        'Names one version of script and statement with their hashes: browsers show nothing else. Later versions and corrections do not appear.',
        {
          id: 'builder-pinned-hint',
          desc: 'What to know of the snippet that shows one version only. Hashes are checksums.',
        },
      ),
  },
  placeholder: {
    title: () =>
      msg('Quotation', {
        id: 'builder-placeholder',
        desc: 'Name of the snippet without a script: a quotation that becomes the card.',
      }),
    use: () =>
      msg('For editors that strip unknown tags, and authors who may not use scripts', {
        id: 'builder-placeholder-use',
        desc: 'When to use the quotation that becomes the card. A heading.',
      }),
    hint: () =>
      msg(
        'A quotation with a link, which becomes the card where the site loads the script: its administrator adds the script’s line once, to the footer for instance.',
        {
          id: 'builder-placeholder-hint',
          desc: 'What to know of the quotation that becomes the card.',
        },
      ),
  },
  frame: {
    title: () =>
      msg('Frame', {id: 'builder-frame', desc: 'Name of the snippet that is an iframe.'}),
    use: () =>
      msg('For sites that allow nothing but an iframe', {
        id: 'builder-frame-use',
        desc: 'When to use the frame. A heading.',
      }),
    hint: () =>
      msg(
        'The card in a page of its own. Change the height as you like; what does not fit scrolls.',
        {id: 'builder-frame-hint', desc: 'What to know of the frame.'},
      ),
  },
  offline: {
    title: () =>
      msg('Everything inside', {
        id: 'builder-offline',
        desc: 'Name of the snippet that holds script and statement and loads nothing.',
      }),
    use: () =>
      msg('For pages that may ask nobody for anything: archives, intranets, risky places', {
        id: 'builder-offline-use',
        desc: 'When to use the snippet that loads nothing. A heading.',
      }),
    hint: () =>
      msg(
        'Script and statement written out, with monograms instead of logos. Stays as it is; needs a page that allows scripts from “data:”.',
        {
          id: 'builder-offline-hint',
          desc: 'What to know of the snippet that loads nothing. “data:” is what it is called in a Content-Security-Policy.',
        },
      ),
  },
};
