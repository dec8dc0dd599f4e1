/** Tries what is built, and a folder that it has published, in a real WordPress: see CONTRIBUTING.md. */
import {after} from 'node:test';
import {footerCases} from './footer.mjs';
import {oembedCases} from './oembed.mjs';
import {snippetCases} from './snippets.mjs';
import {themeCases} from './themes.mjs';
import {startTrial} from './trial.mjs';

const trial = await startTrial().catch(({message}) => {
  console.error(message);
  process.exit(1);
});
console.log(`In WordPress ${trial.version}:\n`);
after(() => trial.stop());

snippetCases(trial);
oembedCases(trial);
themeCases(trial);
// Last, because the site has the script from then on.
footerCases(trial);
