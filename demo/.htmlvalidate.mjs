import {defineConfig} from 'html-validate';

/** The demo's pages are held to the same, in Prettier's manner of writing. */
export default defineConfig({extends: ['html-validate:prettier']});
