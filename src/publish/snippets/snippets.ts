import {fallbackSnippet} from './fallback.js';
import {frameSnippet} from './frame.js';
import {offlineSnippet} from './offline.js';
import {pinnedSnippet} from './pinned.js';
import {placeholderSnippet} from './placeholder.js';
import {plainSnippet} from './plain.js';
import type {SnippetKind} from './snippet.js';

/** All snippets, the most usual first. */
export const snippetKinds: readonly SnippetKind[] = [
  {
    need: 'plain',
    use: 'any page on which you may use scripts',
    hint: 'Always shows the latest version. In WordPress, paste it into a “Custom HTML” block, as an editor or administrator.',
    write: plainSnippet,
  },
  {
    need: 'fallback',
    use: 'pages whose text is to be found and read everywhere',
    hint: 'Holds the whole text as well: for search engines, feeds, reader modes and readers whose browsers block scripts. The text inside does not follow later versions; the card does.',
    write: fallbackSnippet,
  },
  {
    need: 'pinned',
    use: 'signatories who stand by this text and no other',
    hint: 'Names one version of script and statement with their hashes: browsers show nothing else. Later versions and corrections do not appear.',
    write: pinnedSnippet,
  },
  {
    need: 'placeholder',
    use: 'editors that strip unknown tags, and authors who may not use scripts',
    hint: 'A quotation with a link, which becomes the card where the site loads the script: its administrator adds the script’s line once, to the footer for instance.',
    write: placeholderSnippet,
  },
  {
    need: 'frame',
    use: 'sites that allow only <iframe>',
    hint: 'The card in a page of its own. Change the height as you like; what does not fit scrolls.',
    write: frameSnippet,
  },
  {
    need: 'offline',
    use: 'pages that may ask nobody for anything: archives, intranets, risky places',
    hint: 'Script and statement written out, with monograms instead of logos. Stays as it is; needs a page that allows scripts from “data:”.',
    file: 'offline.txt',
    write: offlineSnippet,
  },
];
