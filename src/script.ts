/** The one script that partners load: registers the tags and upgrades placeholders. */
import {isFirst} from './define.js';
import {upgradePlaceholders} from './placeholders/placeholders.js';
import {scriptOptions} from './placeholders/script-options.js';

const options = scriptOptions(document);
if (isFirst && !options.isOff) upgradePlaceholders(document, options);
